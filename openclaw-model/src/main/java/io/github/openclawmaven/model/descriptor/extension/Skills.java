package io.github.openclawmaven.model.descriptor.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Skills of all agents.
 *
 * @param allowBundled of the gateway's package only these
 * @param entries what a skill needs, by its name
 * @param load where more are found
 * @param install how the gateway installs what skills need
 * @param limits of what agents are told of them; from 2026.2.17
 */
public record Skills(
        List<String> allowBundled,
        Map<String, SkillEntry> entries,
        Optional<SkillLoad> load,
        Optional<SkillInstall> install,
        Optional<SkillLimits> limits) {}
