package io.github.openclawmaven.chart.view.executor;

import io.github.openclawmaven.chart.view.ContainerEnvironment;
import io.github.openclawmaven.chart.view.MountsView.Directory;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.AgentIdentity;
import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorImage;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.descriptor.executor.Egress;
import io.github.openclawmaven.model.descriptor.executor.ExecutorWorkspace;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The container in which commands of one agent run.
 *
 * @param agent id
 * @param node what the gateway calls it among its nodes
 * @param form what it is
 * @param image its own; else it is the gateway's
 * @param environment plain variables by name, as a container's environment is written
 * @param secrets variables from Secrets by name
 * @param directories of files from Secrets and ConfigMaps
 * @param shared whether it has the agent's workspace; else an empty directory in its place
 * @param access whether the agent may do something in the cluster
 * @param egress what it may connect to beside what each needs
 */
public record ExecutorView(
        String agent,
        String node,
        ExecutorForm form,
        Optional<ExecutorImage> image,
        Map<String, String> environment,
        SortedMap<String, SecretRef> secrets,
        List<Directory> directories,
        boolean shared,
        boolean access,
        List<Egress> egress) {

    static ExecutorView of(AgentExecutor executor, Deployment deployment) {
        SortedMap<String, String> plain = new TreeMap<>();
        SortedMap<String, SecretRef> secrets = new TreeMap<>();
        for (DeclaredVariable variable : executor.variables()) {
            if (variable.value() instanceof DeclaredVariable.Plain text) {
                plain.put(variable.name(), text.text());
            } else if (variable.value() instanceof DeclaredVariable.OfSecret held) {
                secrets.put(variable.name(), held.secret());
            }
        }
        return new ExecutorView(
                executor.agent(),
                executor.node(),
                ExecutorForm.of(executor.placement()),
                ExecutorImage.of(executor, deployment),
                ContainerEnvironment.of(plain),
                secrets,
                directories(executor),
                executor.workspace() == ExecutorWorkspace.SHARED,
                AgentIdentity.of(deployment.descriptor(), executor.agent())
                        .filter(identity -> !identity.access().isEmpty())
                        .isPresent(),
                executor.egress());
    }

    /** One volume each, called after the agent: in the gateway's pod there are those of others. */
    private static List<Directory> directories(AgentExecutor executor) {
        Map<String, List<MountedFile>> byPath = Directory.byPath(executor.files());
        List<Directory> directories = new ArrayList<>();
        byPath.forEach((path, files) -> directories.add(
                Directory.of(volume(executor.agent(), "files-" + (directories.size() + 1)), path, files)));
        return List.copyOf(directories);
    }

    private static String volume(String agent, String kind) {
        return KubernetesName.ofId(agent) + "-" + kind;
    }

    /** The name of a volume of it: {@code executor}, {@code tmp}, {@code pair}, {@code empty}. */
    public String volume(String kind) {
        return volume(agent, kind);
    }

    /** Of its objects, after the name of the release, and of its container beside the gateway's. */
    public String suffix() {
        return "executor-" + KubernetesName.ofId(agent);
    }

    /** The agent's workspace below the state directory. */
    public String workspace() {
        return "workspace-" + agent;
    }

    /** Its values, as an expression of Helm. */
    public String values() {
        return "(index .Values.executors \"" + agent + "\")";
    }
}
