package io.github.openclawmaven.model.document.webhook;

import io.github.openclawmaven.model.document.config.KeyCondition;

/**
 * Where a part of a webhook stands, as a row has it: {@code key} or {@code key:otherwise}.
 *
 * @param key from the object on
 * @param otherwise what the gateway takes when it is not said; empty when that is nothing
 */
record WebhookKey(KeyCondition key, String otherwise) {

    static WebhookKey parse(String text) {
        String[] parts = text.split(":", 2);
        return new WebhookKey(KeyCondition.parse(parts[0]), parts.length == 1 ? "" : parts[1]);
    }
}
