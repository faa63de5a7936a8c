package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** OpenAI's responses. */
final class OpenAiResponses implements ProviderApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MESSAGE = "msg_1";

    @Override
    public Optional<String> model(String path, JsonNode body) {
        return path.equals("/v1/responses") ? Optional.of(body.path("model").asText()) : Optional.empty();
    }

    @Override
    public EventStream answer(String model, String words, int tokens) {
        ObjectNode message = message("completed");
        message.withArray("content").add(part(words));
        ObjectNode last = response(model, "completed");
        last.withArray("output").add(message);
        last.putObject("usage")
                .put("input_tokens", tokens)
                .put("output_tokens", 1)
                .put("total_tokens", tokens + 1);
        return new EventStream()
                .typed(event("response.created").set("response", response(model, "in_progress")))
                .typed(event("response.output_item.added")
                        .put("output_index", 0)
                        .set("item", message("in_progress")))
                .typed(content("response.content_part.added").set("part", part("")))
                .typed(content("response.output_text.delta").put("delta", words))
                .typed(content("response.output_text.done").put("text", words))
                .typed(content("response.content_part.done").set("part", part(words)))
                .typed(event("response.output_item.done").put("output_index", 0).set("item", message))
                .typed(event("response.completed").set("response", last));
    }

    private static ObjectNode response(String model, String status) {
        ObjectNode response = JSON.createObjectNode()
                .put("id", "resp_1")
                .put("object", "response")
                .put("created_at", 1)
                .put("status", status)
                .put("model", model);
        response.putArray("output");
        return response;
    }

    private static ObjectNode message(String status) {
        ObjectNode message = JSON.createObjectNode()
                .put("id", MESSAGE)
                .put("type", "message")
                .put("role", "assistant")
                .put("status", status);
        message.putArray("content");
        return message;
    }

    private static ObjectNode part(String words) {
        ObjectNode part = JSON.createObjectNode().put("type", "output_text").put("text", words);
        part.putArray("annotations");
        return part;
    }

    private static ObjectNode content(String type) {
        return event(type).put("item_id", MESSAGE).put("output_index", 0).put("content_index", 0);
    }

    private static ObjectNode event(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
