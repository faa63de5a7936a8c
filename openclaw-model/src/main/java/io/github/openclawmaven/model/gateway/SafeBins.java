package io.github.openclawmaven.model.gateway;

import java.util.Set;

/**
 * Programs that {@code tools.exec.safeBins} may name.
 *
 * @param accepted those with a built-in profile (on 2026.2.26 jq too)
 * @param refused those that are never run from there, whatever profile they get (2026.9.6: jq, sed, awk and their kin)
 * @param takesOthers whether any other is held to what all are held to, as up to 2026.2.21; later it is dropped silently,
 *     unless {@code safeBinProfiles} describes it
 */
public record SafeBins(Set<String> accepted, Set<String> refused, boolean takesOthers) {}
