package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.ToolProfile;
import io.github.openclawmaven.model.gateway.ToolCatalogue;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tools the policies of a deployment leave to its agents, as far as policies by model provider do not take more away. */
public final class ToolReach {

    /** The profiles that have the tools for commands and files. */
    private static final Set<String> WIDE = Set.of(ToolProfile.CODING.word(), ToolProfile.FULL.word());

    private static final Set<String> FULL = Set.of(ToolProfile.FULL.word());

    /** What is in no narrower profile (2026.3.31). */
    private static final Set<String> FULL_ONLY = Set.of("gateway");

    private final Deployment deployment;

    public ToolReach(Deployment deployment) {
        this.deployment = deployment;
    }

    /**
     * Whether any agent may use any of these tools.
     *
     * @param tools for commands or files, or for the gateway itself
     */
    public boolean anyAgentHas(Collection<String> tools) {
        return deployment.descriptor().agents().keySet().stream()
                .anyMatch(agent -> tools.stream().anyMatch(tool -> has(agent, tool)));
    }

    private boolean has(String agent, String tool) {
        List<SourcePath> shared = List.of(SourcePath.of("tools"), SourcePath.of("config", "tools"));
        List<SourcePath> own = List.of(
                SourcePath.of("agents", agent, "tools"), SourcePath.of("config", "agents", "entries", agent, "tools"));
        boolean byProfile = word(own, "profile")
                .or(() -> word(shared, "profile"))
                .map(profile -> (FULL_ONLY.contains(tool) ? FULL : WIDE).contains(profile))
                .orElse(true);
        return (byProfile || names(own, "alsoAllow", tool) || names(shared, "alsoAllow", tool))
                && lets(shared, tool)
                && lets(own, tool);
    }

    private boolean lets(List<SourcePath> policy, String tool) {
        return (texts(policy, "allow").isEmpty() || names(policy, "allow", tool)) && !names(policy, "deny", tool);
    }

    /** Whether a list has the tool: its name, another name of it, a group or a pattern. */
    private boolean names(List<SourcePath> policy, String list, String tool) {
        ToolCatalogue tools = deployment.facts().tools();
        return texts(policy, list).stream()
                .map(text -> text.trim().toLowerCase(Locale.ROOT))
                .map(text -> tools.aliases().getOrDefault(text, text))
                .anyMatch(text -> tools.groups().getOrDefault(text, List.of()).contains(tool)
                        || glob(text).matcher(tool).matches());
    }

    private static Pattern glob(String text) {
        return Pattern.compile(
                Stream.of(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    private Optional<String> word(List<SourcePath> policy, String key) {
        return nodes(policy, key)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .findFirst();
    }

    private List<String> texts(List<SourcePath> policy, String key) {
        return nodes(policy, key)
                .filter(ListNode.class::isInstance)
                .flatMap(node -> ((ListNode) node).items().stream())
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .toList();
    }

    private Stream<SourceNode> nodes(List<SourcePath> policy, String key) {
        return policy.stream().flatMap(path -> deployment.source().find(path.then(key)).stream());
    }
}
