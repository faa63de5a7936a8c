package io.github.openclawmaven.plugin.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a gateway that runs gets from what it has to what is wanted.
 *
 * @param way the lightest one that its release has
 * @param words what changed, each in its own
 */
record LocalChange(Way way, List<String> words) {

    /** From the lightest on. */
    enum Way {
        NOTHING(""),
        FOLLOWED("the gateway has it as soon as the chart's reconciler has read it"),
        DELIVERED("delivered while the gateway runs"),
        RESTART("the gateway starts again");

        private final String text;

        Way(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    static LocalChange between(LocalDeployment before, LocalDeployment after) {
        Way way =
                before.variables().equals(after.variables()) && before.scripts().equals(after.scripts())
                        ? Way.NOTHING
                        : Way.RESTART;
        for (String path : differing(before.files(), after.files())) {
            Way wanted = way(path, after);
            way = wanted.compareTo(way) > 0 ? wanted : way;
        }
        return new LocalChange(way, way == Way.NOTHING ? List.of() : words(before, after));
    }

    private static Way way(String path, LocalDeployment deployment) {
        boolean reconciled = deployment.scripts().beside().isPresent();
        if (path.equals("prepare/plugins.json")) {
            return Way.RESTART;
        }
        return switch (path.substring(0, path.indexOf('/'))) {
            case "workspaces", "skills", "prepare" -> Way.DELIVERED;
            case "jobs", "approvals" -> reconciled ? Way.FOLLOWED : Way.RESTART;
            default -> Way.RESTART;
        };
    }

    private static List<String> words(LocalDeployment before, LocalDeployment after) {
        Deployment old = before.result().deployment();
        Deployment young = after.result().deployment();
        List<String> words = new ArrayList<>();
        files(old.workspaces().agents(), young.workspaces().agents(), words);
        files(old.workspaces().skills(), young.workspaces().skills(), words);
        differing(old.descriptor().jobs(), young.descriptor().jobs()).forEach(id -> words.add("job " + id));
        differing(properties(before.config().text()), properties(after.config().text()))
                .forEach(key -> words.add("openclaw.json: " + key));
        differing(before.variables(), after.variables()).forEach(name -> words.add("variable " + name));
        if (words.isEmpty()) {
            words.addAll(differing(before.files(), after.files()));
        }
        return words;
    }

    private static void files(
            Map<String, List<SourceFile>> before, Map<String, List<SourceFile>> after, List<String> words) {
        differing(before, after).forEach(owner -> {
            Map<String, Content> old = contents(before.getOrDefault(owner, List.of()));
            differing(old, contents(after.getOrDefault(owner, List.of())))
                    .forEach(path -> words.add(owner + "/" + path));
        });
    }

    private static Map<String, Content> contents(List<SourceFile> files) {
        Map<String, Content> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    private static Map<String, JsonNode> properties(String json) {
        Map<String, JsonNode> properties = new TreeMap<>();
        JsonTree.parse(json).properties().forEach(property -> properties.put(property.getKey(), property.getValue()));
        return properties;
    }

    private static <T> Set<String> differing(Map<String, T> before, Map<String, T> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return keys;
    }
}
