package io.github.openclawmaven.model.document.webhook;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.KeyCondition;
import java.util.List;
import java.util.Optional;

/**
 * An object of the config that may describe a webhook.
 *
 * @param levels the object, and after an account the channel from which it has what it does not say
 */
record CalledObject(ConfigDocument document, List<JsonPointer> levels) {

    private static final KeyCondition OFF = KeyCondition.parse("enabled:false");

    JsonPointer place() {
        return levels.get(0);
    }

    /** Whether nothing switches the object, or the channel around it, off. */
    boolean isOn() {
        return levels.stream().noneMatch(level -> OFF.holds(document.root(), level));
    }

    boolean holds(KeyCondition condition) {
        return level(condition)
                .filter(level -> condition.holds(document.root(), level))
                .isPresent();
    }

    /** Where a key is said. */
    Optional<JsonPointer> said(KeyCondition key) {
        return level(key).map(key::place);
    }

    /** What is said at a key, or what the gateway takes without. */
    String text(WebhookKey key) {
        return said(key.key()).map(place -> document.root().at(place).asText()).orElse(key.otherwise());
    }

    private Optional<JsonPointer> level(KeyCondition key) {
        return levels.stream()
                .filter(level -> document.get(key.place(level)).isPresent())
                .findFirst();
    }
}
