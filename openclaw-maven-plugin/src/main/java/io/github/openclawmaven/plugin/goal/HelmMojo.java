package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.plugin.build.ProjectChart;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.helm.BrokenHelmException;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.LookupCluster;
import io.github.openclawmaven.plugin.helm.resolve.HelmParts;
import io.github.openclawmaven.plugin.helm.resolve.HelmPartsException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals that run Helm have in common: they resolve it, and start it beside a cluster in which there is nothing. */
@NullUnmarked
public abstract class HelmMojo extends ChartMojo {

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    private final RepositorySystem repositorySystem;

    /** @param repositorySystem resolves Helm */
    protected HelmMojo(RepositorySystem repositorySystem) {
        this.repositorySystem = repositorySystem;
    }

    @Override
    protected final void make(List<CompiledEnvironment> environments, ChartRenderer renderer)
            throws IOException, MojoExecutionException, MojoFailureException {
        checkParameters();
        List<Path> classPath = classPath();
        Map<CompiledEnvironment, ChartTree> charts = charts(environments, renderer);
        try (LookupCluster cluster = LookupCluster.empty();
                Helm helm = new Helm(classPath, cluster)) {
            withHelm(helm, charts);
        } catch (BrokenHelmException e) {
            getLog().debug(e);
            throw new MojoExecutionException("Cannot " + mojoExecution().getGoal() + " the chart: " + e.getMessage());
        }
    }

    private Map<CompiledEnvironment, ChartTree> charts(List<CompiledEnvironment> environments, ChartRenderer renderer)
            throws MojoFailureException {
        ChartMetadata metadata = ProjectChart.metadata(project());
        Map<CompiledEnvironment, ChartTree> charts = new LinkedHashMap<>();
        for (CompiledEnvironment environment : environments) {
            Compilation.Result result = environment.result();
            charts.put(environment, renderer.render(result.deployment(), result.documents(), metadata));
        }
        return charts;
    }

    private List<Path> classPath() throws MojoExecutionException {
        try {
            return new HelmParts(
                            mojoExecution().getGoal(),
                            repositorySystem,
                            session().getRepositorySession(),
                            project().getRemotePluginRepositories())
                    .resolve(List.copyOf(RepositoryUtils.toArtifacts(plugin.getArtifacts())));
        } catch (HelmPartsException e) {
            getLog().debug(e);
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /**
     * Values files that a parameter names.
     *
     * @param property of the parameter
     * @param files null for none
     */
    protected final List<Path> valuesFiles(String property, @Nullable List<File> files) throws MojoFailureException {
        List<File> named = files == null ? List.of() : files;
        for (File file : named) {
            if (!file.isFile()) {
                throw new MojoFailureException("The values file "
                        + new DisplayPaths(project().getBasedir().toPath()).display(file.toPath())
                        + " does not exist: correct " + property);
            }
        }
        return named.stream().map(File::toPath).toList();
    }

    /** What can be wrong with the goal's own parameters, before anything is resolved. */
    protected abstract void checkParameters() throws IOException, MojoFailureException;

    /**
     * What the goal does.
     *
     * @param charts one for each environment that is built
     */
    protected abstract void withHelm(Helm helm, Map<CompiledEnvironment, ChartTree> charts)
            throws IOException, MojoFailureException;
}
