package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.chart.file.MountedFolder;
import io.github.openclawmaven.chart.file.PodFiles;
import io.github.openclawmaven.chart.view.ExposeView;
import io.github.openclawmaven.chart.view.MountsView;
import io.github.openclawmaven.chart.view.PodScripts;
import io.github.openclawmaven.chart.view.WorkloadView;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.descriptor.gateway.ConfigOwnership;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a gateway on this machine is given of a deployment.
 *
 * @param result that it is made of
 * @param secrets on this machine
 * @param config its openclaw.json
 * @param files of the pod, by path below the place where they are mounted
 * @param scripts that the pod runs
 */
public record LocalDeployment(
        Compilation.Result result,
        LocalSecrets secrets,
        LocalConfig config,
        Map<String, Content> files,
        PodScripts scripts) {

    private static final String CONFIG = "config/openclaw.json";

    /** Certificate authorities come from the cluster; here, the user's own variable names them. */
    private static final String AUTHORITIES = "authorities";

    /**
     * What comes of a compilation without errors.
     *
     * @param directory of its state
     * @param places of secrets, the first that has one counts
     */
    @SafeVarargs
    public static LocalDeployment of(
            Compilation.Result result, LocalDirectory directory, Map<String, String>... places) {
        LocalSecrets secrets = LocalSecrets.of(result.documents().secrets(), places);
        LocalConfig config = LocalConfig.of(
                result.documents().openclawJson(), secrets.missing().keySet(), directory.log());
        Map<String, Content> files = new TreeMap<>();
        PodFiles pod = PodFiles.of(result.deployment(), result.documents());
        for (MountedFolder folder : pod.folders()) {
            String place = folder.mountPath().substring(MountedFolder.ROOT.length() + 1);
            folder.files().forEach(file -> files.put(place + "/" + file.key(), file.content()));
        }
        files.put(CONFIG, Content.of(config.text()));
        PodScripts all = PodScripts.of(
                result.deployment(),
                WorkloadView.of(result.deployment(), result.documents()),
                pod,
                MountsView.of(result.deployment()),
                ExposeView.of(result.deployment(), result.documents()));
        return new LocalDeployment(
                result,
                secrets,
                config,
                files,
                new PodScripts(
                        all.before().stream()
                                .filter(script -> !script.name().equals(AUTHORITIES))
                                .toList(),
                        all.beside()));
    }

    /** What people should know of secrets that are not on this machine. */
    public List<String> missing() {
        return MissingSecrets.lines(secrets);
    }

    /** Variables of the gateway's container. */
    Map<String, String> variables() {
        GatewayFacts facts = result.deployment().facts();
        Map<String, String> variables = new TreeMap<>(facts.environment());
        if (!ownsConfig()) {
            variables.put(facts.configuration().readOnlyVariable(), "1");
        }
        variables.putAll(result.documents().environment());
        variables.values().removeIf(value -> value.startsWith(MountedFolder.ROOT));
        variables.putAll(secrets.variables());
        return variables;
    }

    /** Whether the gateway has a copy of its config that it may write. */
    boolean ownsConfig() {
        return result.deployment().descriptor().gateway().effectiveOwnership() != ConfigOwnership.READ_ONLY;
    }

    /** Where the gateway's config is. */
    Path configOf(LocalPod pod) {
        return ownsConfig() ? pod.state().resolve("openclaw.json") : pod.files().resolve(CONFIG);
    }
}
