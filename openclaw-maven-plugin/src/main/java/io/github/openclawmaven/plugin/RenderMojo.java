package io.github.openclawmaven.plugin;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.CompiledEnvironment;
import io.github.openclawmaven.plugin.goal.HelmMojo;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.HelmException;
import io.github.openclawmaven.plugin.helm.HelmRelease;
import io.github.openclawmaven.plugin.helm.HelmText;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.render.ChartRendering;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes what real Helm renders of the chart as plain manifests, one file for each object, for GitOps and for review. The tests of
 * the chart are left out; its hooks stay, with their annotations. Helm comes as for {@code openclaw:lint}, and no cluster is
 * asked: where the chart would make a random token, each run makes another one, which is said.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "render", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class RenderMojo extends HelmMojo {

    /**
     * Values files for all environments, laid over each other: the later ones win.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.valuesFiles")
    private @Nullable List<File> valuesFiles;

    /**
     * Name of the Helm release; the name of the chart by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.releaseName")
    private @Nullable String releaseName;

    /**
     * Namespace of the release; the one of the descriptor by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.namespace")
    private @Nullable String namespace;

    /**
     * Version of Kubernetes to render for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.kubeVersion", defaultValue = "1.31.0")
    private String kubeVersion;

    /**
     * Whether hooks are written. Who knows Helm's annotations runs them at their time, as Argo CD does; for others, such as Flux and
     * {@code kubectl}, they would be objects as any other.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.hooks", defaultValue = "true")
    private boolean hooks;

    /**
     * Where the manifests are written, of several environments each in a folder of its name: a directory that is for this alone.
     * What the last run wrote and this one does not is removed; files that others put there stay.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.directory", defaultValue = "${project.build.directory}/openclaw-manifests")
    private File renderDirectory;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.render.skip", defaultValue = "false")
    private boolean skipRender;

    private List<Path> values;

    /** @param repositorySystem resolves Helm */
    @Inject
    public RenderMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    protected boolean skipsThisGoal() {
        return skipRender;
    }

    @Override
    protected void checkParameters() throws MojoFailureException {
        values = valuesFiles("openclaw.render.valuesFiles", valuesFiles);
    }

    @Override
    protected void withHelm(Helm helm, Map<CompiledEnvironment, ChartTree> charts)
            throws IOException, MojoFailureException {
        DisplayPaths paths = new DisplayPaths(project().getBasedir().toPath());
        Map<String, Content> files = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        for (Map.Entry<CompiledEnvironment, ChartTree> chart : charts.entrySet()) {
            CompiledEnvironment environment = chart.getKey();
            HelmRelease release = release(environment.result().deployment().descriptor());
            ChartRendering rendering = render(helm, chart.getValue(), release, paths);
            rendering.chart().files().forEach((path, content) -> files.put(environment.folder() + path, content));
            String directory = paths.display(renderDirectory.toPath().resolve(environment.folder()));
            rendering.warning().ifPresent(warning -> warnings.add("In " + directory + ": " + warning));
            summary.add("Rendered the chart " + chart.getValue().name() + environment.words() + " with Helm "
                    + helm.version() + " for Kubernetes " + kubeVersion + ", as release " + release.name()
                    + " in namespace " + release.namespace() + ": "
                    + rendering.chart().summary() + ", in "
                    + directory);
        }
        try (OutputDirectory output =
                OutputDirectory.open(place("openclaw.render.directory", renderDirectory), getLog()::warn)) {
            output.replace(files);
        }
        warnings.forEach(getLog()::warn);
        summary.forEach(getLog()::info);
    }

    private HelmRelease release(Descriptor descriptor) {
        return new HelmRelease(
                Optional.ofNullable(releaseName).orElse(descriptor.name()),
                Optional.ofNullable(namespace).orElse(descriptor.effectiveNamespace()),
                kubeVersion);
    }

    private ChartRendering render(Helm helm, ChartTree chart, HelmRelease release, DisplayPaths paths)
            throws IOException, MojoFailureException {
        try {
            ChartRendering rendering = ChartRendering.of(chart, release, values, hooks, helm);
            if (rendering.chart().files().isEmpty()) {
                throw new MojoFailureException("Helm renders nothing of the chart " + chart.name()
                        + " for these parameters: openclaw:lint says what it finds");
            }
            return rendering;
        } catch (HelmException refusal) {
            String words = HelmText.oneLine(refusal.getMessage());
            for (Path file : values) {
                words = words.replace(file.toString(), paths.display(file));
            }
            throw new MojoFailureException("Helm cannot render the chart " + chart.name() + ": " + words
                    + (values.isEmpty() ? "" : ". With these values files, openclaw:lint names the line"));
        }
    }
}
