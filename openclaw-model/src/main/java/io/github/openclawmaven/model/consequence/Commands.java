package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.descriptor.tool.ExecMode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shell commands of an agent that has the tool for them.
 *
 * @param mode what may run; {@code allowlist} where nothing is said
 * @param programs that may run with arguments and files, those of all agents first
 * @param filters that may run on standard input
 * @param executor where they run; empty: in the gateway's container
 */
public record Commands(
        ExecMode mode, List<AllowedProgram> programs, List<String> filters, Optional<ExecutorPlacement> executor) {

    /** Modes in which a list decides what runs without being asked about. */
    private static final Set<ExecMode> LISTING = Set.of(ExecMode.ALLOWLIST, ExecMode.ASK, ExecMode.AUTO);

    private static final String EXEC = "exec";

    /** Those of an agent; empty where it has no tool for commands. */
    static Optional<Commands> of(String agent, ToolReach tools, Deployment deployment) {
        if (!tools.has(agent, EXEC)) {
            return Optional.empty();
        }
        StatedWords words = words(
                        SourcePath.of("agents", agent), SourcePath.of("config", "agents", "entries", agent), deployment)
                .over(words(SourcePath.ROOT, SourcePath.of("config"), deployment));
        Optional<Exec> shared = deployment.descriptor().tools().exec();
        Optional<Exec> own = Optional.ofNullable(
                        deployment.descriptor().agents().get(agent))
                .flatMap(declared -> declared.tools().exec());
        return Optional.of(new Commands(
                mode(words),
                Stream.of(shared, own)
                        .flatMap(Optional::stream)
                        .flatMap(exec -> exec.allow().stream())
                        .toList(),
                words.items("safeBins"),
                Optional.ofNullable(AgentExecutor.of(deployment.descriptor()).get(agent))
                        .map(AgentExecutor::placement)));
    }

    /** Whether it runs any command that whoever talks to it asks for, and nobody is asked. */
    public boolean isAny() {
        return mode == ExecMode.FULL;
    }

    /** Whether nothing runs, whoever asks. */
    public boolean isNone() {
        return mode == ExecMode.DENY || mode == ExecMode.ALLOWLIST && programs.isEmpty() && filters.isEmpty();
    }

    /** The programs that run without being asked about, by their patterns; filters are left out. */
    public List<String> listed() {
        return LISTING.contains(mode)
                ? programs.stream().map(AllowedProgram::pattern).distinct().toList()
                : List.of();
    }

    private static StatedWords words(SourcePath typed, SourcePath free, Deployment deployment) {
        return StatedWords.of(deployment, typed.then("tools", EXEC), free.then("tools", EXEC));
    }

    /** A mode, or the pair of words that earlier releases have for one. */
    private static ExecMode mode(StatedWords words) {
        Optional<String> mode = words.text("mode");
        if (mode.isPresent()) {
            return parse(mode.get());
        }
        ExecMode security = words.text("security").map(Commands::parse).orElse(ExecMode.ALLOWLIST);
        boolean asks = words.text("ask").filter(word -> !word.equals("off")).isPresent();
        return asks && security != ExecMode.DENY ? ExecMode.ASK : security;
    }

    private static ExecMode parse(String word) {
        return Stream.of(ExecMode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElse(ExecMode.ALLOWLIST);
    }
}
