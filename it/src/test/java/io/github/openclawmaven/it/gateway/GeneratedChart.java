package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A chart as the plugin writes it, and the commands that its Deployment gives to the pod's containers.
 *
 * @param directory of the chart
 * @param documents that it carries
 */
public record GeneratedChart(Path directory, GatewayDocuments documents) {

    private static final Pattern CONTAINER =
            Pattern.compile("- name: (\\S+)\\n +image: .*\\n +imagePullPolicy: .*\\n +command:\\n((?: +- .*\\n)+)");

    /** Compiles a source directory for a release and writes what comes of it below another directory. */
    public static GeneratedChart of(Path source, String release, Path target) throws IOException {
        CompiledSource compiled = CompiledSource.of(source, release);
        compiled.generate(target);
        String name = compiled.result().deployment().descriptor().name();
        return new GeneratedChart(
                target.resolve("chart").resolve(name), compiled.result().documents());
    }

    /** What the pod mounts from ConfigMaps. */
    public Path files() {
        return directory.resolve("files");
    }

    String config() throws IOException {
        return Files.readString(files().resolve("config/openclaw.json"));
    }

    /** A value for each variable that the chart takes from a Secret, and the declared ones. */
    Map<String, String> variables() {
        return PodVariables.of(documents);
    }

    /** The commands of the init containers, in their order, by container. */
    List<List<String>> initCommands() throws IOException {
        return commands(deployment().split("\n {6}containers:\n")[0]);
    }

    /** Whether the gateway has a copy of its config that it may write. */
    boolean copiesConfig() throws IOException {
        return deployment().contains("value: /openclaw/state/openclaw.json");
    }

    /** The command of the container that keeps jobs and approvals as declared; empty when there is none. */
    Optional<List<String>> sidecarCommand() throws IOException {
        return commands(deployment().split("\n {6}containers:\n")[1]).stream().findFirst();
    }

    /** The command of the hook that looks at the config before an installation or upgrade. */
    List<String> checkCommand() throws IOException {
        return commands(Files.readString(directory.resolve("templates/config-check.yaml")))
                .get(0);
    }

    private String deployment() throws IOException {
        return Files.readString(directory.resolve("templates/deployment.yaml"));
    }

    private static List<List<String>> commands(String containers) {
        List<List<String>> commands = new ArrayList<>();
        for (MatchResult container : CONTAINER.matcher(containers).results().toList()) {
            commands.add(container
                    .group(2)
                    .lines()
                    .map(line -> line.strip().substring("- ".length()))
                    .toList());
        }
        return commands;
    }
}
