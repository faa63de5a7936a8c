package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.gateway.ToolCatalogue;
import io.github.openclawmaven.model.syntax.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One level of a tool policy: a tool is there when every level lets it through. Names are those of the release: groups are spread, other
 * names of a tool replaced.
 *
 * @param allow empty: all
 * @param deny stronger than allow
 */
record PolicyLevel(List<String> allow, List<String> deny) {

    private static final String ANY = "*";

    /** Nothing is said: everything goes through. */
    static final PolicyLevel OPEN = new PolicyLevel(List.of(), List.of());

    /** What {@code allow}, {@code alsoAllow} and {@code deny} say; without the first the second adds to everything. */
    static PolicyLevel of(StatedWords words, ToolCatalogue tools) {
        List<String> allow = words.items("allow");
        List<String> also = words.items("alsoAllow");
        List<String> all = new ArrayList<>(allow);
        if (!also.isEmpty()) {
            if (allow.isEmpty()) {
                all.add(ANY);
            }
            all.addAll(also);
        }
        return named(all, words.items("deny"), tools);
    }

    /** A level of these names as people write them. */
    static PolicyLevel named(List<String> allow, List<String> deny, ToolCatalogue tools) {
        return new PolicyLevel(spread(allow, tools), spread(deny, tools));
    }

    /** Whether it lets a tool through, named as the release does. */
    boolean lets(String tool, String impliedBy) {
        if (matches(deny, tool)) {
            return false;
        }
        return allow.isEmpty() || matches(allow, tool) || !impliedBy.isEmpty() && matches(allow, impliedBy);
    }

    private static boolean matches(List<String> patterns, String tool) {
        return patterns.stream().anyMatch(pattern -> Glob.matches(pattern, tool));
    }

    private static List<String> spread(List<String> names, ToolCatalogue tools) {
        return names.stream()
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .map(name -> tools.aliases().getOrDefault(name, name))
                .flatMap(name -> tools.groups().containsKey(name) ? tools.groups().get(name).stream() : Stream.of(name))
                .distinct()
                .toList();
    }
}
