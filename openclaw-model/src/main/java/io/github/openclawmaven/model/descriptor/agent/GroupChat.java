package io.github.openclawmaven.model.descriptor.agent;

import java.util.List;

/**
 * When an agent answers in groups.
 *
 * @param mentionPatterns regular expressions that count as a mention
 */
public record GroupChat(List<String> mentionPatterns) {}
