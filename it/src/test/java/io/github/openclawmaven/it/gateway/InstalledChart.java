package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A chart in a pod: its ConfigMaps are mounted, its init containers have run. */
public record InstalledChart(GeneratedChart chart, Pod pod) {
    private static final Duration SCRIPT_LIMIT = Waiting.LIMIT;

    /**
     * Mounts the ConfigMaps and runs the init containers.
     *
     * @param root of the pod; what an earlier chart left there is its state
     */
    public static InstalledChart of(GeneratedChart chart, String release, Path root) throws IOException {
        Map<String, String> variables = new HashMap<>(chart.variables());
        variables.putAll(NpmProject.settings());
        Pod pod = new Pod(GatewayInstallation.of(release), root, variables, chart.copiesConfig());
        InstalledChart installed = new InstalledChart(chart, pod);
        pod.mount(pod.config(), "openclaw.json", chart.config());
        for (List<String> command : chart.initCommands()) {
            installed.run(command);
        }
        return installed;
    }

    /** Starts the gateway and runs once what its sidecar runs always. */
    public RunningGateway start() throws IOException {
        RunningGateway gateway = RunningGateway.start(pod);
        try {
            chart.sidecarCommand()
                    .ifPresent(command -> run(Stream.concat(
                                    command.stream().map(argument -> argument.replaceFirst("ws://.*", gateway.url())),
                                    Stream.of("--once"))
                            .toList()));
            return gateway;
        } catch (RuntimeException e) {
            gateway.close();
            throw e;
        }
    }

    /** A container's command with the pod's paths put below its directory on this machine. */
    private void run(List<String> command) {
        assertThat(command.get(0)).isEqualTo("node");
        Path script = Path.of(here(command.get(1)));
        String[] arguments = command.stream().skip(2).map(this::here).toArray(String[]::new);
        pod.script(script.getParent(), script.getFileName().toString(), arguments)
                .run(SCRIPT_LIMIT)
                .orThrow();
    }

    private String here(String argument) {
        return argument.replace("/etc/openclaw", chart.files().toString())
                .replaceFirst("(^|=)/openclaw", "$1" + pod.root())
                .replaceFirst("(^|=)/scratch", "$1" + pod.root().resolve("scratch"))
                .replaceFirst("=/tmp$", "=" + pod.root().resolve("scratch/tmp"));
    }
}
