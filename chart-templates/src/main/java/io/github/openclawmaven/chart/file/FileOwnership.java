package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.descriptor.agent.Agent;
import io.github.openclawmaven.model.descriptor.agent.FileOwner;
import java.util.Optional;
import java.util.Set;

/** Who owns a file of an agent's workspace. */
final class FileOwnership {

    /** The agent's instructions, which the gateway reads and the descriptor declares. */
    private static final Set<String> INSTRUCTIONS = Set.of("AGENTS.md", "SOUL.md", "TOOLS.md", "HEARTBEAT.md");

    private FileOwnership() {}

    /** What the descriptor says, else the chart for instructions and the agent, who remembers there, for all else. */
    static FileOwner of(String path, Optional<Agent> agent) {
        return agent.flatMap(it -> Optional.ofNullable(it.files().get(path)))
                .orElse(INSTRUCTIONS.contains(path) ? FileOwner.ALWAYS : FileOwner.ONCE);
    }
}
