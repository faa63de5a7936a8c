package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Optional;

/**
 * Which tools may be used.
 *
 * @param profile a base set
 * @param lists of tools
 */
public record ToolPolicy(Optional<ToolProfile> profile, @Inline ToolLists lists) {}
