package io.github.openclawmaven.it.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was written to one bot; it is handed out again until the bot says that it has it, as Telegram does. */
final class Inbox {
    private static final Duration NO_LONGER = Duration.ofSeconds(20);

    private final List<JsonNode> updates = new ArrayList<>();

    synchronized void put(List<JsonNode> more) {
        updates.addAll(more);
        notifyAll();
    }

    /** The updates from the offset on, as soon as there is one, or none after the timeout of the request. */
    synchronized ArrayNode after(JsonNode request) {
        updates.removeIf(update ->
                update.path("update_id").asLong() < request.path("offset").asLong());
        Duration timeout = Duration.ofSeconds(request.path("timeout").asLong());
        Instant end = Instant.now().plus(timeout.compareTo(NO_LONGER) < 0 ? timeout : NO_LONGER);
        try {
            for (Instant now = Instant.now(); updates.isEmpty() && now.isBefore(end); now = Instant.now()) {
                wait(Math.max(1, Duration.between(now, end).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return JsonNodeFactory.instance.arrayNode().addAll(updates);
    }
}
