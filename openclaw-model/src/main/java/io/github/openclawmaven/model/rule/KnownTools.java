package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that a tool policy of a deployment may contain. */
final class KnownTools {

    /** All tools of plugins, and those of MCP servers (both releases read; the latter 2026.9.6). */
    private static final List<String> COLLECTIVE = List.of("group:plugins", "bundle-mcp");

    private final Set<String> names = new TreeSet<>();
    private final boolean complete;

    KnownTools(Deployment deployment) {
        names.addAll(deployment.facts().tools().names());
        names.addAll(deployment.facts().plugins().bundled());
        names.addAll(deployment.facts().plugins().official().keySet());
        names.addAll(deployment.descriptor().plugins().keySet());
        names.addAll(COLLECTIVE);
        Map<String, List<String>> described = deployment.facts().tools().plugins();
        complete = deployment.descriptor().mcp().servers().isEmpty()
                && deployment.descriptor().plugins().keySet().stream().allMatch(described::containsKey);
    }

    Set<String> names() {
        return names;
    }

    /**
     * Whether a name or pattern is known, whatever its case. With plugins or MCP servers whose tools nobody has listed,
     * only what looks like a slip of the pen is not.
     */
    boolean covers(String name) {
        String folded = name.trim().toLowerCase(Locale.ROOT);
        if (folded.contains("*")) {
            Pattern glob = Pattern.compile(
                    Stream.of(folded.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
            return names.stream().anyMatch(known -> glob.matcher(known).matches()) || !complete;
        }
        return names.contains(folded)
                || !complete && Suggestion.nearest(folded, names).isEmpty();
    }
}
