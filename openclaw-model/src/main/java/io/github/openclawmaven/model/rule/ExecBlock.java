package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.descriptor.tool.ExecMode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where shell commands are ruled.
 *
 * @param agent id of the agent; empty for the rule of all
 */
public record ExecBlock(Optional<String> agent, SourcePath path, Exec exec) {

    private static final List<ExecMode> LISTING = List.of(ExecMode.ALLOWLIST, ExecMode.ASK, ExecMode.AUTO);

    /** Whom it rules, for messages. */
    public String who() {
        return agent.map(id -> "agent \"" + id + "\"").orElse("every agent");
    }

    /** Whether it sets this mode. */
    public boolean isIn(ExecMode mode) {
        return exec.mode().equals(Optional.of(mode));
    }

    /** Whether its mode looks at a list of allowed programs; by itself, where nothing is said, {@code allowlist} does. */
    public boolean listCounts(Deployment deployment) {
        ExecMode shared = deployment
                .descriptor()
                .tools()
                .exec()
                .flatMap(exec -> exec.mode())
                .orElse(ExecMode.ALLOWLIST);
        return agent.isPresent()
                ? LISTING.contains(exec.mode().orElse(shared))
                : LISTING.contains(shared)
                        || in(deployment.descriptor()).stream().anyMatch(other -> other.exec()
                                .mode()
                                .filter(LISTING::contains)
                                .isPresent());
    }

    /** The rule of all agents, then those of single ones. */
    public static List<ExecBlock> in(Descriptor descriptor) {
        List<ExecBlock> all = new ArrayList<>();
        descriptor
                .tools()
                .exec()
                .ifPresent(exec -> all.add(new ExecBlock(Optional.empty(), SourcePath.of("tools", "exec"), exec)));
        descriptor.agents().forEach((id, agent) -> agent.tools()
                .exec()
                .ifPresent(exec ->
                        all.add(new ExecBlock(Optional.of(id), SourcePath.of("agents", id, "tools", "exec"), exec))));
        return all;
    }
}
