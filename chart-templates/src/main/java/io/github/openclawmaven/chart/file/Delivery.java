package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.FileOwner;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Workspace files and skills on their way into the state directory: the ConfigMaps that hold them, and where each file goes. */
final class Delivery {

    /**
     * One file, as the init container reads it.
     *
     * @param source below the directory where the ConfigMaps are mounted
     * @param target below the state directory
     * @param owner who wins: always, once, never
     */
    record Item(String source, String target, String owner) {}

    private final List<ConfigMap> workspaces = new ArrayList<>();
    private final List<ConfigMap> skills = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

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
                    "workspace-" + agent,
                    file -> FileOwnership.of(file.path(), declared));
        });
        deployment
                .workspaces()
                .skills()
                .forEach((skill, files) -> delivery.add(
                        delivery.skills, "skill", skill, files, "skills/" + skill, file -> FileOwner.ALWAYS));
        return delivery;
    }

    private void add(
            List<ConfigMap> maps,
            String kind,
            String owner,
            List<SourceFile> files,
            String target,
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
            items.add(new Item(
                    kind + "s/" + owner + "/" + key,
                    target + "/" + file.path(),
                    ownership.apply(file).word()));
        }
        maps.add(ConfigMap.of(kind, owner, contents));
    }

    List<ConfigMap> workspaces() {
        return List.copyOf(workspaces);
    }

    List<ConfigMap> skills() {
        return List.copyOf(skills);
    }

    /** In the order of agents, skills and paths. */
    List<Item> items() {
        return List.copyOf(items);
    }
}
