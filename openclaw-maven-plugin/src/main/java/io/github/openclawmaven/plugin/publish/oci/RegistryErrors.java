package io.github.openclawmaven.plugin.publish.oci;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The reasons that a registry gives in its own words. */
final class RegistryErrors {

    /** Of one reason, in characters. */
    private static final int LIMIT = 200;

    private static final int MOST_REASONS = 5;

    private RegistryErrors() {}

    /** Such as {@code ", DENIED: may not push"}; empty for an answer that is not a registry's, such as a page for browsers. */
    static String quote(HttpAnswer answer) {
        String text = answer.text();
        if (!text.startsWith("{")) {
            return "";
        }
        try {
            return StreamSupport.stream(JsonTree.parse(text).path("errors").spliterator(), false)
                    .limit(MOST_REASONS)
                    .map(RegistryErrors::line)
                    .map(line -> ", " + line)
                    .collect(Collectors.joining());
        } catch (UncheckedIOException e) {
            return "";
        }
    }

    private static String line(JsonNode error) {
        String message = error.path("message").asText();
        return ConsoleText.excerpt(error.path("code").asText() + (message.isBlank() ? "" : ": " + message), LIMIT);
    }
}
