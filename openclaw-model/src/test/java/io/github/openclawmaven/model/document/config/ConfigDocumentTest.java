package io.github.openclawmaven.model.document.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.source.SourcePath;
import org.junit.jupiter.api.Test;

class ConfigDocumentTest {

    private final ConfigDocument document = new ConfigDocument();

    private static JsonPointer at(String pointer) {
        return JsonPointer.compile(pointer);
    }

    private void set(String pointer, String value, Object... origin) {
        document.set(at(pointer), TextNode.valueOf(value), SourcePath.of(origin));
    }

    @Test
    void objectsOnTheWayAreMadeAndKeysAreNeverIndices() {
        set("/agents/42/a~1b~0c", "x", "agents", "42");

        assertThat(document.root()).hasToString("{\"agents\":{\"42\":{\"a/b~c\":\"x\"}}}");
        assertThat(document.get(at("/agents/42/a~1b~0c"))).contains(TextNode.valueOf("x"));
    }

    @Test
    void theOriginIsThatOfTheNearestThingAround() {
        set("/a/b", "x", "typed");

        assertThat(document.origin(at("/a/b/c/0"))).contains(SourcePath.of("typed"));
        assertThat(document.origin(at("/a"))).isEmpty();
        assertThat(document.isDeclared(at("/a"))).isTrue();
        assertThat(document.isDeclared(at("/a/bb"))).isFalse();
    }

    @Test
    void aMoveTakesOriginsAlongAndLeavesNoEmptyObject() {
        set("/from/deep/a", "x", "one");
        set("/from/deep/b/c", "y", "two");
        set("/from-other", "z", "three");

        document.move(at("/from/deep"), at("/to/place"));

        assertThat(document.root())
                .hasToString("{\"from-other\":\"z\",\"to\":{\"place\":{\"a\":\"x\",\"b\":{\"c\":\"y\"}}}}");
        assertThat(document.origin(at("/to/place/a"))).contains(SourcePath.of("one"));
        assertThat(document.origin(at("/to/place/b/c"))).contains(SourcePath.of("two"));
        assertThat(document.origin(at("/from-other"))).contains(SourcePath.of("three"));
        assertThat(document.isDeclared(at("/from"))).isFalse();
    }

    @Test
    void movingWhatIsNotThereChangesNothing() {
        document.move(at("/a"), at("/b"));

        assertThat(document.root()).isEmpty();
    }

    @Test
    void itemsKnowTheirOrigin() {
        document.add(at("/list"), JsonNodeFactory.instance.objectNode(), SourcePath.of("bindings", 0));
        document.add(at("/list"), JsonNodeFactory.instance.objectNode(), SourcePath.of("bindings", 1));
        set("/list/1/key", "x", "bindings", 1, "key");

        assertThat(document.root()).hasToString("{\"list\":[{},{\"key\":\"x\"}]}");
        assertThat(document.origin(at("/list/0/key"))).contains(SourcePath.of("bindings", 0));
        assertThat(document.origin(at("/list/1/key"))).contains(SourcePath.of("bindings", 1, "key"));
    }
}
