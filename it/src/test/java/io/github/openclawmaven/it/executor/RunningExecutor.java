package io.github.openclawmaven.it.executor;

import static java.util.Objects.requireNonNull;

import io.github.openclawmaven.it.gateway.InstalledChart;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.DeclaredVariable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The executor of an agent as the chart lays it out, apart from all else, until it is closed.
 *
 * @param log of its program
 */
record RunningExecutor(Process process, Path log) implements AutoCloseable {

    /** Starts the command of its container with what its pod would mount, and the token of a pair. */
    static RunningExecutor start(InstalledChart installed, AgentExecutor executor, String token, int port)
            throws IOException {
        Path root = installed.pod().root();
        String agent = executor.agent();
        Path own = Files.createDirectories(root.resolve("executors").resolve(agent));
        Files.createDirectories(own.resolve("state"));
        Files.writeString(own.resolve("token"), token);
        Path workspace = installed.pod().state().resolve("workspace-" + agent);
        Apart.handOver(own);
        Apart.handOver(workspace);
        Path programs = root.resolve("programs");
        ContainerCommand command = ContainerCommand.of(
                        installed.chart().directory().resolve("templates/executors.yaml"),
                        "executor.mjs",
                        "--node=" + executor.node())
                .with("gate", "127.0.0.1:" + port)
                .with("token", own.resolve("token").toString())
                .with("state", own.resolve("state").toString())
                .mounted("/openclaw", root)
                .mounted("/etc/openclaw", installed.chart().files());
        Map<Path, Path> bound = new LinkedHashMap<>();
        bound.put(own, own);
        bound.put(workspace, workspace);
        Path scripts = Path.of(command.script()).getParent();
        bound.put(scripts, scripts);
        Path config = installed.chart().files().resolve("node-host-" + agent);
        if (Files.exists(config)) {
            bound.put(config, config);
        }
        bound.put(NodeInstallation.programs(), programs.resolve("node"));
        bound.put(installed.pod().installation().directory(), programs.resolve("gateway"));
        String path = programs.resolve("node") + ":" + programs.resolve("gateway/node_modules/.bin") + ":/usr/bin:/bin";
        Map<String, String> environment = new TreeMap<>(Map.of("PATH", path));
        executor.variables().forEach(variable -> {
            if (variable.value() instanceof DeclaredVariable.Plain plain) {
                environment.put(variable.name(), plain.text().replace("PROGRAMS", path));
            } else if (variable.value() instanceof DeclaredVariable.OfSecret held) {
                environment.put(variable.name(), "dummy-" + held.secret().key());
            }
        });
        Path log = root.resolve("executor-" + agent + ".log");
        Process process = Apart.command(requireNonNull(root.getParent()), bound, command.arguments(), environment)
                .start(log);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RunningExecutor(process, log);
    }

    @Override
    public void close() {
        // What keeps it apart does not hand a signal on.
        process.children().forEach(ProcessHandle::destroy);
        StoppedProcess.stop(process);
    }
}
