package io.github.openclawmaven.it.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a bot asked of Telegram.
 *
 * @param bot its token
 * @param method of the Bot API, such as {@code sendMessage}
 */
public record TelegramCall(String bot, String method, JsonNode parameters) {

    /** What it says; empty when the method says nothing. */
    public String text() {
        return parameters.path("text").asText();
    }

    /** Whether it is about a conversation: the id of a person or of a group. */
    public boolean isIn(long chat) {
        return parameters.path("chat_id").asText().equals(Long.toString(chat));
    }
}
