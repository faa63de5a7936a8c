package io.github.openclawmaven.it.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** Server-sent events, as providers stream their answers. */
final class EventStream {
    private final StringBuilder events = new StringBuilder();

    /** One event without a name. */
    EventStream data(Object data) {
        events.append("data: ").append(data).append("\n\n");
        return this;
    }

    /** One event that has the name which its data has as {@code type}. */
    EventStream typed(JsonNode data) {
        events.append("event: ").append(data.path("type").asText()).append('\n');
        return data(data);
    }

    byte[] bytes() {
        return events.toString().getBytes(StandardCharsets.UTF_8);
    }
}
