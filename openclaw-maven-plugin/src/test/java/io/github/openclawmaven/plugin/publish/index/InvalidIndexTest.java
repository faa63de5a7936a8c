package io.github.openclawmaven.plugin.publish.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no chart index. */
class InvalidIndexTest extends IndexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<html>Not found</html>' | holds no map of keys",
                "'a: b: c'                | index.yaml:1 is not YAML: mapping values are not allowed here",
                "'a: [b'                  | is not YAML",
                "'entries: none'          | index.yaml:1 is not a chart index: entries is no map",
                "'entries: {acme: {}}'    | entries.acme is no list",
                "'entries: {acme: [1]}'   | entries.acme has an item that is no map",
                "'  '                     | holds no map of keys"
            })
    void saysWhatIsWrongAndThatNothingWasWritten(String text, String problem) {
        assertThatThrownBy(() -> added(text))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("https://charts.example/index.yaml")
                .hasMessageContaining(problem)
                .hasMessageContaining("nothing was written")
                .hasMessageNotContaining("html");
    }

    @Test
    void refusesCharactersThatYamlHasNoPlaceFor() {
        assertThatThrownBy(() -> added("a: \0")).hasMessageContaining("is not YAML");
    }

    @Test
    void refusesBytesThatAreNoText() {
        Content bytes = Content.of(new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> RepositoryIndex.read(Optional.of(bytes), "index.yaml"))
                .hasMessageStartingWith("index.yaml is not UTF-8 text; nothing was written");
    }

    @Test
    void refusesAnIndexTooLargeToReadBeforeReadingIt() {
        Content huge = Content.of(new byte[16 * 1024 * 1024 + 1]);

        assertThatThrownBy(() -> RepositoryIndex.read(Optional.of(huge), "index.yaml"))
                .hasMessageContaining("more than the 16777216 bytes")
                .hasMessageContaining("nothing was written");
    }
}
