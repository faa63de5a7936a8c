package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Exec;
import io.github.openclawmaven.model.descriptor.ExecMode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where shell commands are ruled.
 *
 * @param agent id of the agent; empty for the rule of all
 */
record ExecBlock(Optional<String> agent, SourcePath path, Exec exec) {

    /** Whom it rules, for messages. */
    String who() {
        return agent.map(id -> "agent \"" + id + "\"").orElse("every agent");
    }

    /** Whether it sets this mode. */
    boolean isIn(ExecMode mode) {
        return exec.mode().equals(Optional.of(mode));
    }

    /** The rule of all agents, then those of single ones. */
    static List<ExecBlock> in(Descriptor descriptor) {
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
