package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a model says, as OpenAI's chat completions stream it: server-sent events, and a last one that says so. */
final class ChatAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = "[DONE]";

    private final EventStream events = new EventStream();

    private final int tokens;

    private ChatAnswer(int tokens) {
        this.tokens = tokens;
    }

    /** @param tokens that the request had */
    static ChatAnswer text(String words, int tokens) {
        return new ChatAnswer(tokens)
                .delta(JSON.createObjectNode().put("role", "assistant").put("content", words))
                .end("stop");
    }

    static ChatAnswer calls(List<ToolCall> calls) {
        ObjectNode delta = JSON.createObjectNode().put("role", "assistant");
        ArrayNode list = delta.putArray("tool_calls");
        for (ToolCall call : calls) {
            ObjectNode entry = list.addObject()
                    .put("index", list.size() - 1)
                    .put("id", call.id())
                    .put("type", "function");
            entry.putObject("function")
                    .put("name", call.tool())
                    .put("arguments", call.arguments().toString());
        }
        return new ChatAnswer(1).delta(delta).end("tool_calls");
    }

    EventStream events() {
        return events;
    }

    private ChatAnswer delta(ObjectNode delta) {
        ObjectNode chunk = chunk();
        chunk.withArray("choices").addObject().put("index", 0).set("delta", delta);
        return event(chunk);
    }

    private ChatAnswer end(String reason) {
        ObjectNode last = chunk();
        last.withArray("choices")
                .addObject()
                .put("index", 0)
                .put("finish_reason", reason)
                .putObject("delta");
        event(last);
        ObjectNode usage = chunk();
        usage.putArray("choices");
        usage.putObject("usage")
                .put("prompt_tokens", tokens)
                .put("completion_tokens", 1)
                .put("total_tokens", tokens + 1);
        event(usage);
        events.data(END);
        return this;
    }

    private ChatAnswer event(ObjectNode chunk) {
        events.data(chunk);
        return this;
    }

    private static ObjectNode chunk() {
        return JSON.createObjectNode()
                .put("id", "answer")
                .put("object", "chat.completion.chunk")
                .put("created", 1)
                .put("model", "scripted");
    }
}
