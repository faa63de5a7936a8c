package io.github.openclawmaven.model.descriptor.agent;

import java.util.Optional;

/**
 * When an agent may wake by itself.
 *
 * @param start {@code HH:MM}
 * @param end {@code HH:MM}, up to {@code 24:00}
 * @param timezone IANA name; {@code user}, {@code local}
 */
public record ActiveHours(Optional<String> start, Optional<String> end, Optional<String> timezone) {}
