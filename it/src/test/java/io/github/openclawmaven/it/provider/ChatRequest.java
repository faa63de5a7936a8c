package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A request of OpenAI's chat completions, of which the stand-in reads this much. */
record ChatRequest(JsonNode body) {

    static ChatRequest read(InputStream body) throws IOException {
        return new ChatRequest(new ObjectMapper().readTree(body));
    }

    /** Whether a user said this text, alone or among others. */
    boolean says(String text) {
        return messages("user").anyMatch(message -> text(message).contains(text));
    }

    /** The names of the tools that the model may call. */
    Set<String> tools() {
        return elements(body.path("tools"))
                .map(tool -> tool.path("function").path("name").asText())
                .collect(Collectors.toSet());
    }

    /** What the tools answered so far, by the ids of the calls. */
    Map<String, String> results() {
        Map<String, String> results = new LinkedHashMap<>();
        List<JsonNode> messages = messages("tool").toList();
        messages.forEach(message -> results.put(message.path("tool_call_id").asText(), text(message)));
        return results;
    }

    private Stream<JsonNode> messages(String role) {
        return elements(body.path("messages"))
                .filter(message -> message.path("role").asText().equals(role));
    }

    /** The content is a text, or a list of parts of which some are. */
    private static String text(JsonNode message) {
        JsonNode content = message.path("content");
        return content.isTextual()
                ? content.textValue()
                : elements(content).map(part -> part.path("text").asText()).collect(Collectors.joining());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
