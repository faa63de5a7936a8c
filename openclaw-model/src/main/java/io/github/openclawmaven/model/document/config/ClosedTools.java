package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tools that an agent has only where a policy asks for them by their name, of all agents or its own: another agent is denied them
 * then. A denial of all agents cannot be taken back for one, and lists add up (2026.9.6).
 */
final class ClosedTools {

    private static final List<String> NAMES = List.of("plugins");

    static final ClosedDefaults.Closed CLOSED = new ClosedDefaults.Closed(
            "tools.deny",
            NAMES,
            List.of(),
            "plugins that an agent reloads, and installs where the configuration can be written (from 2026.9.5)");

    private static final JsonPointer TOOLS = JsonPointer.compile("/tools");
    private static final JsonPointer AGENTS = JsonPointer.compile("/agents/entries");

    private final ConfigDocument document;

    /** @param document which has everything that the descriptor says */
    ClosedTools(ConfigDocument document) {
        this.document = document;
    }

    /** Denies them, as far as the release has them. */
    void deny(Deployment deployment) {
        NAMES.stream().filter(deployment.facts().tools().core()::contains).forEach(this::deny);
    }

    private void deny(String tool) {
        if (asksFor(tool, TOOLS)) {
            return;
        }
        List<JsonPointer> others =
                policiesOfAgents().filter(policy -> !asksFor(tool, policy)).toList();
        if (others.size() == policiesOfAgents().count()) {
            deny(tool, TOOLS);
        } else {
            others.forEach(policy -> deny(tool, policy));
        }
    }

    private Stream<JsonPointer> policiesOfAgents() {
        return Places.in(document, AGENTS + "/*").stream().map(agent -> agent.appendProperty("tools"));
    }

    private boolean asksFor(String tool, JsonPointer policy) {
        return Stream.of("allow", "alsoAllow").anyMatch(list -> new PolicyList(document, policy, list).names(tool));
    }

    private void deny(String tool, JsonPointer policy) {
        new PolicyList(document, policy, "deny").add(tool);
    }
}
