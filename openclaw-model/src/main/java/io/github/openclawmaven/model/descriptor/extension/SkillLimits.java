package io.github.openclawmaven.model.descriptor.extension;

import java.util.Optional;

/**
 * Limits of what agents are told of skills.
 *
 * @param maxSkillsInPrompt of one agent
 * @param maxSkillsPromptChars all together
 * @param maxSkillFileBytes of one SKILL.md
 */
public record SkillLimits(
        Optional<Integer> maxSkillsInPrompt,
        Optional<Integer> maxSkillsPromptChars,
        Optional<Integer> maxSkillFileBytes) {}
