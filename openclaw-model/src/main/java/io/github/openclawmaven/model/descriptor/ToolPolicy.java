package io.github.openclawmaven.model.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * Which tools may be used.
 *
 * @param profile a base set
 * @param allow only these
 * @param alsoAllow these on top of the profile
 * @param deny never these
 */
public record ToolPolicy(
        Optional<ToolProfile> profile, List<String> allow, List<String> alsoAllow, List<String> deny) {}
