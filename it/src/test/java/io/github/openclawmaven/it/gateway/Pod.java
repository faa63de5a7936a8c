package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The directories and the environment that a pod of the chart gives to a gateway, below one directory of this machine.
 *
 * @param variables of the descriptor, besides those that the chart sets
 * @param ownsConfig whether the gateway has a copy of its config that it may write
 */
public record Pod(GatewayInstallation installation, Path root, Map<String, String> variables, boolean ownsConfig) {
    static final String CREDENTIAL = "a-token-for-tests-only";

    /** A pod without variables of its own. */
    Pod(GatewayInstallation installation, Path root) {
        this(installation, root, Map.of());
    }

    /** A pod whose gateway only reads its config. */
    public Pod(GatewayInstallation installation, Path root, Map<String, String> variables) {
        this(installation, root, variables, false);
    }

    /** The ConfigMap with openclaw.json. */
    public Path config() {
        return root.resolve("config");
    }

    /** The openclaw.json that the gateway reads. */
    Path configFile() {
        return (ownsConfig ? state() : config()).resolve("openclaw.json");
    }

    /** The ConfigMap with jobs.json. */
    Path jobs() {
        return root.resolve("jobs");
    }

    public Path state() {
        return root.resolve("state");
    }

    Path home() {
        return root.resolve("home");
    }

    /** What the chart's containers note; the gateway's container does not see it. */
    Path chart() {
        return root.resolve("chart");
    }

    Path log() {
        return root.resolve("gateway.log");
    }

    public String token() {
        return CREDENTIAL;
    }

    /** What the gateway's clients show: a token, unless the variables have a password. */
    GatewayCredential credential() {
        return variables.containsKey(GatewayCredential.PASSWORD.variable())
                ? GatewayCredential.PASSWORD
                : GatewayCredential.TOKEN;
    }

    /** Puts a file into a directory of the pod and takes the right to write from both. */
    public void mount(Path directory, String name, String content) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(name);
        boolean writable = directory.toFile().setWritable(true)
                && (!Files.exists(file) || file.toFile().setWritable(true));
        Files.writeString(file, content);
        if (!writable || !file.toFile().setReadOnly() || !directory.toFile().setReadOnly()) {
            throw new IOException("modes of " + file + " cannot be changed");
        }
    }

    /** The gateway's program with these arguments, as in its own container. */
    Command gateway(String... arguments) {
        Map<String, String> environment = new TreeMap<>(environment());
        if (!ownsConfig) {
            environment.put(installation.facts().configuration().readOnlyVariable(), "1");
        }
        return command(installation.program(), environment, arguments);
    }

    /** One of the chart's scripts with these arguments. */
    public Command script(Path scripts, String name, String... arguments) {
        return command(
                List.of(
                        NodeInstallation.program().toString(),
                        scripts.resolve(name).toString()),
                environment(),
                arguments);
    }

    /** What the processes of the pod see; the temporary directory is shared by all pods of a release, since 2026.2 compiles into it. */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(installation.facts().environment());
        environment.putAll(variables);
        environment.put(
                "PATH",
                NodeInstallation.programs() + ":" + installation.directory().resolve("node_modules/.bin") + ":"
                        + System.getenv("PATH"));
        environment.put("HOME", home().toString());
        environment.put("TMPDIR", installation.directory().toString());
        environment.put("OPENCLAW_STATE_DIR", state().toString());
        environment.put("OPENCLAW_CONFIG_PATH", configFile().toString());
        environment.put(credential().variable(), CREDENTIAL);
        return environment;
    }

    private Command command(List<String> program, Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(program);
        all.addAll(List.of(arguments));
        return new Command(all, environment, root);
    }
}
