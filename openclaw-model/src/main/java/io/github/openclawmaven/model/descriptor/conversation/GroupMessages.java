package io.github.openclawmaven.model.descriptor.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Messages in groups.
 *
 * @param historyLimit earlier messages that an agent is shown
 * @param mentionPatterns regular expressions that count as a mention of any agent
 */
public record GroupMessages(Optional<Integer> historyLimit, List<String> mentionPatterns) {}
