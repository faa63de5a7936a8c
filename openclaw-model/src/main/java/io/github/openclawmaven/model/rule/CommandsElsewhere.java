package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whose commands do not run in the gateway's container: what they may be matters to no secret that is there. */
public final class CommandsElsewhere {

    private final Set<String> agents;
    private final Set<String> elsewhere;

    public CommandsElsewhere(Deployment deployment) {
        agents = new HashSet<>(deployment.descriptor().agents().keySet());
        elsewhere = AgentExecutor.of(deployment.descriptor()).keySet();
    }

    /** Whether those of an agent do; of all agents, where none is named. */
    public boolean of(Optional<String> agent) {
        return agent.map(elsewhere::contains).orElse(!agents.isEmpty() && elsewhere.containsAll(agents));
    }
}
