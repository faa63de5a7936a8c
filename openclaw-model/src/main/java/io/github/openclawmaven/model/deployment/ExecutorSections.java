package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.executor.Executor;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is said of executors. For one agent, a key that the agent says stands in place of that for all agents, but in maps by name, where
 * each name does.
 *
 * @param sections by their places, the agent's own first
 */
public record ExecutorSections(Map<SourcePath, Executor> sections) {

    private static final SourcePath OF_ALL = SourcePath.of("agentDefaults", "executor");

    /** All that a descriptor says of executors, whoever it is for. */
    public static ExecutorSections of(Descriptor descriptor) {
        Map<SourcePath, Executor> sections = new LinkedHashMap<>();
        descriptor.agentDefaults().executor().ifPresent(ofAll -> sections.put(OF_ALL, ofAll));
        descriptor.agents().forEach((id, agent) -> agent.executor().ifPresent(own -> sections.put(place(id), own)));
        return new ExecutorSections(sections);
    }

    /** Those for one agent. */
    static ExecutorSections of(Descriptor descriptor, String agent) {
        Map<SourcePath, Executor> sections = new LinkedHashMap<>();
        descriptor.agents().get(agent).executor().ifPresent(own -> sections.put(place(agent), own));
        descriptor.agentDefaults().executor().ifPresent(ofAll -> sections.put(OF_ALL, ofAll));
        return new ExecutorSections(sections);
    }

    private static SourcePath place(String agent) {
        return SourcePath.of("agents", agent, "executor");
    }

    /** The section that decides whether there is one: an agent that has its own says so by that. */
    Optional<SourcePath> enabling() {
        return sections.entrySet().stream()
                .findFirst()
                .filter(nearest -> nearest.getValue().enabled().orElse(true))
                .map(Map.Entry::getKey);
    }

    <T> Optional<T> first(Function<Executor, Optional<T>> key) {
        return sections.values().stream()
                .flatMap(section -> key.apply(section).stream())
                .findFirst();
    }

    List<MountedFile> files() {
        Map<String, MountedFile> files = new LinkedHashMap<>();
        sections.forEach((at, executor) -> executor.files()
                .forEach((name, file) -> files.putIfAbsent(name, MountedFile.of(at.then("files"), name, file))));
        return List.copyOf(files.values());
    }

    /** Those that tell the paths of files last. */
    List<DeclaredVariable> variables() {
        Map<String, DeclaredVariable> variables = new LinkedHashMap<>();
        sections.forEach((at, executor) -> executor.env()
                .forEach((name, value) ->
                        variables.putIfAbsent(name, DeclaredVariable.of(at.then("env"), name, value))));
        return Stream.concat(variables.values().stream(), DeclaredVariable.naming(files()).stream())
                .toList();
    }
}
