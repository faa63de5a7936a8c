package io.github.openclawmaven.model.descriptor.conversation;

import java.util.Map;
import java.util.Optional;

/**
 * What becomes of messages that arrive during a turn.
 *
 * @param mode {@code steer}, {@code followup}, {@code collect}, {@code interrupt}; up to 2026.5.12 also {@code queue} and
 *     others
 * @param byChannel the same by channel
 * @param cap messages that wait
 * @param drop what goes when there are more: {@code old}, {@code new}, {@code summarize}
 */
public record MessageQueue(
        Optional<String> mode, Map<String, String> byChannel, Optional<Integer> cap, Optional<String> drop) {}
