package io.github.openclawmaven.model.descriptor.extension;

import java.util.List;
import java.util.Optional;

/**
 * Where more skills are found.
 *
 * @param extraDirs directories in the pod
 * @param watch whether changes count at once
 */
public record SkillLoad(List<String> extraDirs, Optional<Boolean> watch) {}
