package io.github.openclawmaven.it.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a person writes.
 *
 * @param from the id of the person
 * @param chat of the conversation: the person's own, or that of a group
 * @param thread of a group with topics; 0 for none
 */
public record TelegramMessage(long from, long chat, long thread, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** To the bot alone. */
    public static TelegramMessage direct(long from, String text) {
        return new TelegramMessage(from, from, 0, text);
    }

    /** In a group. */
    public static TelegramMessage group(long from, long group, String text) {
        return new TelegramMessage(from, group, 0, text);
    }

    /** In a topic of a group. */
    public static TelegramMessage topic(long from, long group, long topic, String text) {
        return new TelegramMessage(from, group, topic, text);
    }

    /** As a bot is told. */
    JsonNode update(long id, long now) {
        ObjectNode update = JSON.createObjectNode().put("update_id", id);
        ObjectNode message = update.putObject("message")
                .put("message_id", id)
                .put("date", now)
                .put("text", text);
        message.putObject("from").put("id", from).put("is_bot", false).put("first_name", "P" + from);
        ObjectNode place = message.putObject("chat").put("id", chat);
        if (chat == from) {
            place.put("type", "private").put("first_name", "P" + from);
        } else {
            place.put("type", "supergroup").put("title", "Group").put("is_forum", thread != 0);
        }
        if (thread != 0) {
            message.put("message_thread_id", thread).put("is_topic_message", true);
        }
        if (text.startsWith("/")) {
            message.putArray("entities")
                    .addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", text.split("\\s")[0].length());
        }
        return update;
    }
}
