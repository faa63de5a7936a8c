package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.syntax.Glob;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The names that a tool policy of a deployment may contain. */
public final class KnownTools {

    /** All tools of plugins, and those of MCP servers, the gateway's (documented for 2026.9.6) and those of nodes (from 2026.8.1). */
    private static final List<String> COLLECTIVE = List.of("group:plugins", "bundle-mcp", "node-mcp");

    /** Between an MCP server and its tool. */
    private static final String OF_SERVER = "__";

    private final Set<String> names = new TreeSet<>();
    private final boolean servers;
    private final boolean complete;

    public KnownTools(Deployment deployment) {
        Set<String> plugins = deployment.facts().plugins().ids();
        Set<String> declared = deployment.descriptor().plugins().keySet();
        names.addAll(deployment.facts().tools().names());
        names.addAll(plugins);
        names.addAll(declared);
        names.addAll(COLLECTIVE);
        servers = !deployment.descriptor().mcp().servers().isEmpty();
        complete = plugins.containsAll(declared);
    }

    public Set<String> names() {
        return names;
    }

    /**
     * Whether a name or pattern is known, whatever its case. With a plugin of which nobody knows the tools, only what
     * looks like a slip of the pen is not.
     */
    public boolean covers(String name) {
        String folded = name.trim().toLowerCase(Locale.ROOT);
        if (servers && folded.contains(OF_SERVER)) {
            return true;
        }
        if (folded.contains("*")) {
            return !complete || names.stream().anyMatch(known -> Glob.matches(folded, known));
        }
        return names.contains(folded)
                || !complete && Suggestion.nearest(folded, names).isEmpty();
    }
}
