package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.FileOwner;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Workspace files and skills on their way into the state directory: the folders that hold them, and where each file goes. */
final class Delivery {

    /**
     * One file, as the init container reads it.
     *
     * @param source below the directory where the ConfigMaps are mounted
     * @param target below the state directory
     * @param owner who wins: always, once, never
     */
    record Item(String source, String target, String owner) {

        Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("source", source);
            fields.put("target", target);
            fields.put("owner", owner);
            return fields;
        }
    }

    private final List<MountedFolder> workspaces = new ArrayList<>();
    private final List<MountedFolder> skills = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    /** Targets: what an agent's own folder brings is not replaced by a skill of all. */
    private final Set<String> taken = new HashSet<>();

    static Delivery of(Deployment deployment) {
        Delivery delivery = new Delivery();
        deployment.workspaces().agents().forEach((agent, files) -> {
            var declared = Optional.ofNullable(deployment.descriptor().agents().get(agent));
            List<SourceFile> delivered = files.stream()
                    .filter(file -> FileOwnership.of(file.path(), declared) != FileOwner.NEVER)
                    .toList();
            delivery.add(
                    delivery.workspaces,
                    "workspace",
                    agent,
                    delivered,
                    List.of("workspace-" + agent),
                    file -> FileOwnership.of(file.path(), declared));
        });
        deployment
                .workspaces()
                .skills()
                .forEach((skill, files) -> delivery.add(
                        delivery.skills, "skill", skill, files, targets(skill, deployment), file -> FileOwner.ALWAYS));
        return delivery;
    }

    /** One place for all agents, or where the release opens no file outside a workspace, one in that of each that has it. */
    private static List<String> targets(String skill, Deployment deployment) {
        return deployment.facts().agentTools().skillsElsewhere()
                ? List.of("skills/" + skill)
                : deployment.descriptor().agents().entrySet().stream()
                        .filter(agent -> agent.getValue()
                                .skills()
                                .map(names -> names.contains(skill))
                                .orElse(true))
                        .map(agent -> "workspace-" + agent.getKey() + "/skills/" + skill)
                        .toList();
    }

    private void add(
            List<MountedFolder> folders,
            String kind,
            String owner,
            List<SourceFile> files,
            List<String> targets,
            Function<SourceFile, FileOwner> ownership) {
        if (files.isEmpty()) {
            return;
        }
        Map<String, String> keys =
                ConfigMapKeys.of(files.stream().map(SourceFile::path).toList());
        Map<String, Content> contents = new LinkedHashMap<>();
        for (SourceFile file : files) {
            String key = keys.get(file.path());
            contents.put(key, file.content());
            targets.stream()
                    .map(target -> target + "/" + file.path())
                    .filter(taken::add)
                    .forEach(target -> items.add(new Item(
                            kind + "s/" + owner + "/" + key,
                            target,
                            ownership.apply(file).word())));
        }
        folders.add(MountedFolder.of(kind, owner, contents));
    }

    List<MountedFolder> workspaces() {
        return List.copyOf(workspaces);
    }

    List<MountedFolder> skills() {
        return List.copyOf(skills);
    }

    /** In the order of agents, skills and paths. */
    List<Item> items() {
        return List.copyOf(items);
    }
}
