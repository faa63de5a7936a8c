package io.github.openclawmaven.model.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tools that a policy may name. An unknown name is ignored by every release, silently.
 *
 * @param core names of the gateway's own tools
 * @param plugins names of the tools of each plugin, by plugin id
 * @param groups members by group, such as {@code group:fs}
 * @param aliases other names that are understood, to the name that they stand for
 * @param profiles what each profile lets through: names, groups, {@code *} for all; a release takes any profile that it does not know
 *     for none
 * @param policies how the release reads a policy
 */
public record ToolCatalogue(
        Set<String> core,
        Map<String, List<String>> plugins,
        Map<String, List<String>> groups,
        Map<String, String> aliases,
        Map<String, List<String>> profiles,
        ToolPolicyFacts policies) {

    /** Every name that a policy may contain, groups and aliases too, sorted. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(core);
        plugins.values().forEach(names::addAll);
        names.addAll(groups.keySet());
        names.addAll(aliases.keySet());
        return names;
    }
}
