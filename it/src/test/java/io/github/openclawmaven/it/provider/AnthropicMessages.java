package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Anthropic's messages. */
final class AnthropicMessages implements ProviderApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Optional<String> model(String path, JsonNode body) {
        return path.equals("/v1/messages") ? Optional.of(body.path("model").asText()) : Optional.empty();
    }

    @Override
    public EventStream answer(String model, String words, int tokens) {
        ObjectNode message = JSON.createObjectNode()
                .put("id", "msg_1")
                .put("type", "message")
                .put("role", "assistant")
                .put("model", model)
                .putNull("stop_reason");
        message.putArray("content");
        message.putObject("usage").put("input_tokens", tokens).put("output_tokens", 1);
        ObjectNode end = event("message_delta");
        end.putObject("delta").put("stop_reason", "end_turn").putNull("stop_sequence");
        end.putObject("usage").put("output_tokens", 1);
        return new EventStream()
                .typed(event("message_start").set("message", message))
                .typed(block("content_block_start").set("content_block", text("text", "")))
                .typed(block("content_block_delta").set("delta", text("text_delta", words)))
                .typed(block("content_block_stop"))
                .typed(end)
                .typed(event("message_stop"));
    }

    private static ObjectNode text(String type, String words) {
        return event(type).put("text", words);
    }

    private static ObjectNode block(String type) {
        return event(type).put("index", 0);
    }

    private static ObjectNode event(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
