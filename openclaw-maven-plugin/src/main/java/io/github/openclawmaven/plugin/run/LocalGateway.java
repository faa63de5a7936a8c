package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.chart.view.ScriptContainer;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import io.github.openclawmaven.plugin.gateway.GatewayProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;

/** A gateway on this machine, and what runs beside it, until it is closed. */
public final class LocalGateway implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private LocalDeployment deployment;
    private final LocalPod pod;
    private final String token;
    private final LogChannels channels;
    private final GatewayLog log;
    private KeptProcess gateway;
    private KeptProcess beside;

    LocalGateway(LocalDeployment deployment, LocalPod pod, String token, LogChannels channels) {
        this.deployment = deployment;
        this.pod = pod;
        this.token = token;
        this.channels = channels;
        this.log = log("gateway");
    }

    /**
     * Lays out the pod, starts the gateway and waits until it is ready by its own account.
     *
     * @throws RunException when a script of the pod fails, or the gateway ends; with its last lines
     */
    void start() throws IOException, InterruptedException {
        pod.make();
        for (ScriptContainer script : deployment.scripts().before()) {
            run(script);
        }
        gateway = keep(
                pod.gateway(
                        "gateway",
                        "run",
                        "--bind",
                        "loopback",
                        "--auth",
                        "token",
                        "--port",
                        Integer.toString(pod.port())),
                log);
        while (!isReady()) {
            if (!gateway.isAlive()) {
                throw new RunException("The gateway ended while it started (" + gateway.ended() + "). It said:\n"
                        + String.join("\n", log.end()));
            }
            Thread.sleep(PAUSE.toMillis());
        }
        Optional<ScriptContainer> script = deployment.scripts().beside();
        if (script.isPresent()) {
            beside = keep(pod.command(script.get()), log(script.get().name()));
        }
    }

    /** Runs once what brings files of agents and skills to where they belong. */
    void deliver() throws IOException, InterruptedException {
        run(deployment.scripts().before().get(0));
    }

    /** What it has from now on, without a start. */
    void has(LocalDeployment next) {
        deployment = next;
    }

    /** As its operator. */
    GatewayConnection connect() {
        return GatewayConnection.open(pod.port(), GatewayCredential.TOKEN, token);
    }

    /** Waits until it ends by itself. */
    int ended() throws InterruptedException {
        return gateway.ended();
    }

    boolean isAlive() {
        return gateway.isAlive();
    }

    LocalDeployment deployment() {
        return deployment;
    }

    int port() {
        return pod.port();
    }

    String token() {
        return token;
    }

    @Override
    public void close() {
        if (beside != null) {
            beside.close();
        }
        if (gateway != null) {
            gateway.close();
        }
    }

    private void run(ScriptContainer script) throws IOException, InterruptedException {
        GatewayLog said = log(script.name());
        try (KeptProcess process = keep(pod.command(script), said)) {
            int code = process.ended();
            if (code != 0) {
                throw new RunException("The chart's " + script.script() + " ended with " + code
                        + (said.end().isEmpty() ? "" : ". It said:\n" + String.join("\n", said.end())));
            }
        }
    }

    private KeptProcess keep(List<String> command, GatewayLog lines) throws IOException {
        Map<String, String> environment = new TreeMap<>(pod.environment(deployment.configOf(pod)));
        environment.put(GatewayCredential.TOKEN.variable(), token);
        // Beside what the gateway's agents write to.
        Path keeper = pod.root().getParent();
        return KeptProcess.start(pod.program().node().program(), keeper, command, environment, pod.root(), lines);
    }

    private GatewayLog log(String name) {
        Set<String> secrets = new TreeSet<>(deployment.secrets().values());
        secrets.add(token);
        return new GatewayLog(name, secrets, channels);
    }

    private boolean isReady() {
        Optional<String> path =
                deployment.result().deployment().facts().probes().startup().path();
        if (path.isPresent() && !GatewayProbe.answers(pod.port(), path.get())) {
            return false;
        }
        try {
            connect().close();
            return true;
        } catch (CompletionException | IllegalStateException e) {
            // It is not there yet, or not ready for clients.
            return false;
        }
    }
}
