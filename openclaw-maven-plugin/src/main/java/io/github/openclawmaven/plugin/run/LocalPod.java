package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.chart.file.MountedFolder;
import io.github.openclawmaven.chart.view.PodScripts;
import io.github.openclawmaven.chart.view.ScriptContainer;
import io.github.openclawmaven.plugin.npm.GatewayProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The gateway's pod as directories of this machine: what the chart's scripts know by the paths of the pod lies below these.
 *
 * @param root of what the pod has on its volume
 * @param files of the chart, as its ConfigMaps are mounted
 * @param variables of the gateway's container, secrets and all
 * @param port at which the gateway listens
 */
record LocalPod(Path root, Path files, GatewayProgram program, Map<String, String> variables, int port) {

    /** What npm and plugins need to reach a registry is the user's own. */
    private static final Pattern OF_USER = Pattern.compile(
            "npm_config_.*|(https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|LANG|LC_.*|TZ|TERM", Pattern.CASE_INSENSITIVE);

    Path state() {
        return root.resolve("state");
    }

    /** The gateway's program with these arguments. */
    List<String> gateway(String... arguments) {
        return Stream.concat(program.command().stream(), Stream.of(arguments)).toList();
    }

    /** What a container of the pod runs. */
    List<String> command(ScriptContainer container) {
        List<String> command = new ArrayList<>(List.of(
                program.node().program().toString(),
                files.resolve("scripts").resolve(container.script()).toString()));
        container.options().stream().map(this::here).forEach(command::add);
        return command;
    }

    /** What its processes see. */
    Map<String, String> environment(Path config) {
        Map<String, String> environment = new TreeMap<>();
        System.getenv().forEach((name, value) -> {
            if (OF_USER.matcher(name).matches()) {
                environment.put(name, value);
            }
        });
        environment.putAll(variables);
        environment.put(
                "PATH",
                Stream.concat(program.programs().stream().map(Path::toString), Stream.of(System.getenv("PATH")))
                        .collect(Collectors.joining(File.pathSeparator)));
        environment.put("HOME", root.resolve("home").toString());
        environment.put("TMPDIR", root.resolve("tmp").toString());
        environment.put("OPENCLAW_STATE_DIR", state().toString());
        environment.put("OPENCLAW_CONFIG_PATH", config.toString());
        return environment;
    }

    /** Directories that a cluster makes. */
    void make() throws IOException {
        for (String directory : List.of("state", "home", "tmp", "chart/plugins", "chart/config", "chart/approvals")) {
            Files.createDirectories(root.resolve(directory));
        }
    }

    private String here(String option) {
        return option.replaceFirst("=/scratch(?=/)", "=" + root)
                .replaceFirst("=" + MountedFolder.ROOT + "(?=/|$)", "=" + files)
                .replaceFirst("=" + PodScripts.TEMPORARY + "$", "=" + root.resolve("tmp"))
                .replaceFirst("=/openclaw(?=/)", "=" + root)
                .replaceFirst("(=ws://127\\.0\\.0\\.1:)\\d+", "$1" + port);
    }
}
