package io.github.openclawmaven.plugin;

import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.chart.value.RequiredObject;
import io.github.openclawmaven.chart.view.SecretsView;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.build.ProjectChart;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.ChartMojo;
import io.github.openclawmaven.plugin.goal.CompiledEnvironment;
import io.github.openclawmaven.plugin.output.EnvironmentFiles;
import io.github.openclawmaven.plugin.output.GeneratedFiles;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.RenderedCharts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Generates the Helm chart of the deployment descriptor, with {@code openclaw.json}, {@code jobs.json} and
 * {@code rbac.yaml} beside it, and {@code values-<environment>.yaml} for each overlay, after all checks of {@code openclaw:validate}. A descriptor with errors leaves the output
 * of the last run as it was.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public class GenerateMojo extends ChartMojo {

    /**
     * Where everything is written, of several environments each in a folder of its name: a directory that is for this alone.
     * What the last run wrote and this one does not is removed; files that others put there stay, and one that is where
     * something must be written is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.outputDirectory", defaultValue = "${project.build.directory}/openclaw")
    private File outputDirectory;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.generate.skip", defaultValue = "false")
    private boolean skipGenerate;

    @Override
    protected boolean skipsThisGoal() {
        return skipGenerate;
    }

    @Override
    protected void make(List<CompiledEnvironment> environments, ChartRenderer renderer)
            throws IOException, MojoFailureException {
        RenderedCharts charts = new RenderedCharts(renderer, ProjectChart.metadata(project()));
        Map<String, Content> files = new TreeMap<>();
        for (CompiledEnvironment environment : environments) {
            GeneratedFiles.of(environment.compilation(), charts)
                    .forEach((path, content) -> files.put(environment.folder() + path, content));
        }
        EnvironmentFiles values = EnvironmentFiles.of(named(), charts);
        for (CompiledEnvironment environment : environments) {
            values.beside(environment.compilation())
                    .forEach((path, content) -> files.put(environment.folder() + path, content));
        }
        try (OutputDirectory output =
                OutputDirectory.open(place("openclaw.outputDirectory", outputDirectory), getLog()::warn)) {
            boolean changed = output.replace(files);
            environments.forEach(environment -> getLog().info(summary(environment, changed)));
        }
    }

    private Map<String, Compilation> named() {
        Map<String, Compilation> named = new TreeMap<>();
        checked()
                .forEach(environment ->
                        environment.name().ifPresent(name -> named.put(name, environment.compilation())));
        return named;
    }

    private String summary(CompiledEnvironment environment, boolean changed) {
        Deployment deployment = environment.result().deployment();
        String name = deployment.descriptor().name();
        // The next step is typed where Maven was, not where the project is.
        String directory =
                new DisplayPaths(Path.of("")).display(outputDirectory.toPath().resolve(environment.folder()));
        return (changed ? "Wrote " : "Unchanged: ") + directory + " for the gateway " + deployment.release()
                + environment.words() + " ("
                + count(deployment.descriptor().agents().size(), "agent") + ", "
                + count(deployment.descriptor().jobs().size(), "job") + "). Next: " + required(environment.result())
                + "helm install " + name + " "
                + directory
                + "/chart/" + name + " --create-namespace --namespace "
                + deployment.descriptor().effectiveNamespace();
    }

    /** The pod waits for them; the chart's README has the commands. */
    private static String required(Compilation.Result result) {
        SecretsView required = SecretsView.of(result.deployment().descriptor(), result.documents());
        String objects = Stream.of(
                        named("Secret", required.names()),
                        named(
                                "ConfigMap",
                                required.configMaps().stream()
                                        .map(RequiredObject::name)
                                        .toList()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" and "));
        return objects.isEmpty() ? "" : "create " + objects + ", then ";
    }

    private static String named(String kind, List<String> names) {
        return names.isEmpty() ? "" : "the " + kind + (names.size() == 1 ? " " : "s ") + String.join(", ", names);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
