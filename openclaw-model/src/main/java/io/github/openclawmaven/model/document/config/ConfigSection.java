package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.openclawmaven.model.deployment.SecretVariables;
import io.github.openclawmaven.model.descriptor.form.DurationKey;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.Text;
import io.github.openclawmaven.model.descriptor.form.Word;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.VariableSyntax;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A place in openclaw.json and the place in the descriptor that it is written from; they go down together.
 *
 * @param document being written
 * @param secrets collects the Secret keys that the document refers to
 * @param at the place in the document
 * @param from the place in the descriptor
 */
public record ConfigSection(ConfigDocument document, SecretVariables secrets, JsonPointer at, SourcePath from) {

    /** Where a deployment starts: the root of both. */
    static ConfigSection root(ConfigDocument document, SecretVariables secrets) {
        return new ConfigSection(document, secrets, JsonPointer.empty(), SourcePath.ROOT);
    }

    /** Deeper in the document. */
    ConfigSection in(String... keys) {
        JsonPointer deeper = at;
        for (String key : keys) {
            deeper = deeper.appendProperty(key);
        }
        return new ConfigSection(document, secrets, deeper, from);
    }

    /** Deeper in the descriptor. */
    ConfigSection from(Object... keys) {
        return new ConfigSection(document, secrets, at, from.then(keys));
    }

    /** Writes what the descriptor says under the same key. */
    ConfigSection put(String key, Optional<?> value) {
        return put(key, value, key);
    }

    /** Writes what the descriptor says under another key. */
    ConfigSection put(String key, Optional<?> value, Object... sourceKeys) {
        value.ifPresent(it -> {
            ConfigSection target = in(key).from(sourceKeys);
            RecordWriter.write(it, target);
            target.markDeclared();
        });
        return this;
    }

    /** Writes what the descriptor says at this very place, no record. */
    void set(Object value) {
        document.set(at, json(value), from);
    }

    /** Leaves this place to what the descriptor says in the gateway's own words, once all else is written. */
    void free(MapNode words) {
        document.leave(at, words, from);
    }

    /** What is written here is the descriptor's word, as is all in it. */
    void markDeclared() {
        document.get(at).ifPresent(value -> document.set(at, value, from));
    }

    /** Writes a list or map of the same key unless it is empty. */
    ConfigSection putAll(String key, Collection<?> values) {
        return put(key, values.isEmpty() ? Optional.empty() : Optional.of(values));
    }

    /** Writes a map of the same key unless it is empty. */
    ConfigSection putAll(String key, Map<String, ?> values) {
        return put(key, values.isEmpty() ? Optional.empty() : Optional.of(values));
    }

    /** A new item at the end of a list. */
    ConfigSection item(String list) {
        return in(list).item();
    }

    /** A new item at the end of the list that this place is. */
    ConfigSection item() {
        int index = document.get(at).map(JsonNode::size).orElse(0);
        document.add(at, JsonNodeFactory.instance.objectNode(), from);
        return new ConfigSection(document, secrets, at.appendIndex(index), from);
    }

    /** Writes what holds for every deployment. */
    ConfigSection fixed(String key, Object value) {
        document.set(at.appendProperty(key), json(value));
        return this;
    }

    /** Writes this place as it is for every deployment. */
    ConfigSection fixed(Object value) {
        document.set(at, json(value));
        return this;
    }

    /** Writes a string in which {@code ${NAME}} is a variable for the gateway. */
    ConfigSection fixedReference(String key, String text) {
        document.set(at.appendProperty(key), JsonNodeFactory.instance.textNode(text));
        return this;
    }

    /** Marks this place as declared even when nothing is written into it. */
    ConfigSection open() {
        document.set(at, document.get(at).orElseGet(JsonNodeFactory.instance::objectNode), from);
        return this;
    }

    private JsonNode json(Object value) {
        return JsonTree.of(plain(value));
    }

    /** Words as the gateway writes them, secrets as references, durations as their key has it, text so that it stays literal. */
    private Object plain(Object value) {
        if (value instanceof String text) {
            return VariableSyntax.escape(text);
        }
        if (value instanceof Text text) {
            return plain(text.text());
        }
        if (value instanceof SecretRef secret) {
            return secrets.reference(secret);
        }
        if (value instanceof Word word) {
            return word.value();
        }
        if (value instanceof Duration duration) {
            return DurationKey.value(at.last().getMatchingProperty(), duration);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put(key, plain(item)));
            return plain;
        }
        return value;
    }
}
