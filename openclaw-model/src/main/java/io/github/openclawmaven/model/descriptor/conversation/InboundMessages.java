package io.github.openclawmaven.model.descriptor.conversation;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of messages that arrive at once.
 *
 * @param debounce for which messages of one sender are gathered into one turn
 */
public record InboundMessages(@GatewayKey("debounceMs") Optional<Duration> debounce) {}
