package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.plugin.output.OutputException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.NullUnmarked;

/** What the goals that make a chart have in common. */
@NullUnmarked
public abstract class ChartMojo extends CompilingMojo {

    /** The chart's templates, on their way while the descriptor is compiled: both take time in a JVM that just started. */
    private CompletableFuture<ChartRenderer> renderer;

    private List<CompiledEnvironment> checked;

    @Override
    protected final void begin() {
        renderer = CompletableFuture.supplyAsync(ChartRenderer::new);
    }

    @Override
    protected final void act(List<CompiledEnvironment> environments)
            throws MojoExecutionException, MojoFailureException {
        try {
            checked = environments;
            make(environments.stream().filter(CompiledEnvironment::isBuilt).toList(), renderer.join());
        } catch (OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write: " + e.getMessage(), e);
        }
    }

    /** All environments that the build has compiled, with those that it does not make. */
    protected final List<CompiledEnvironment> checked() {
        return checked;
    }

    /**
     * What the goal does with the charts of a descriptor without errors.
     *
     * @param environments one for each chart
     */
    protected abstract void make(List<CompiledEnvironment> environments, ChartRenderer renderer)
            throws IOException, MojoExecutionException, MojoFailureException;
}
