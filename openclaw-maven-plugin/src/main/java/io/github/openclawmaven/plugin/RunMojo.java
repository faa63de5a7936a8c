package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.goal.DescriptorMojo;
import io.github.openclawmaven.plugin.npm.GatewayProgram;
import io.github.openclawmaven.plugin.npm.NpmPackages;
import io.github.openclawmaven.plugin.npm.PackageCache;
import io.github.openclawmaven.plugin.npm.ProgressLines;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputPlace;
import io.github.openclawmaven.plugin.run.LocalDeployment;
import io.github.openclawmaven.plugin.run.LocalDirectory;
import io.github.openclawmaven.plugin.run.LocalRun;
import io.github.openclawmaven.plugin.run.LogChannels;
import io.github.openclawmaven.plugin.run.SecretsFile;
import io.github.openclawmaven.plugin.run.SourceWatch;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Runs the gateway of the deployment descriptor on this machine, on 127.0.0.1 alone and without a cluster: the declared release from
 * npm, with the files and scripts that the chart gives to its pod. It follows the source until Ctrl-C ends it. Secrets come from
 * variables of the environment, or from the file {@code .openclaw-secrets.env} beside the POM, by the names that
 * {@code openclaw.json} has for them, or as {@code SECRET/KEY}.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "run", threadSafe = true)
public class RunMojo extends DescriptorMojo {

    /**
     * Port of the gateway; without it the declared one, or a free one where that is taken.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.run.port")
    private @Nullable Integer port;

    /**
     * Begins anew: what the gateway and its agents left on this machine is removed first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.run.fresh", defaultValue = "false")
    private boolean fresh;

    /**
     * Whether what changes in the source is brought to the gateway while it runs.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.run.follow", defaultValue = "true")
    private boolean follow;

    /**
     * Where gateways and their state are kept between runs: about 900 MB for each release.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.cache", defaultValue = "${user.home}/.cache/openclaw-maven-plugin")
    private File cache;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.run.skip", defaultValue = "false")
    private boolean skipRun;

    private SourceDirectory source;
    private Optional<SourceWatch> watch;
    private DescriptorRequest request;
    private Map<String, String> secrets;
    private LocalDirectory place;

    @Override
    protected boolean skipsThisGoal() {
        return skipRun;
    }

    @Override
    protected void use(SourceDirectory directory, List<DescriptorRequest> requests)
            throws MojoExecutionException, MojoFailureException {
        if (requests.size() > 1) {
            throw new MojoFailureException(
                    "One gateway runs at a time: say of which environment with -Dopenclaw.environment=…");
        }
        source = directory;
        watch = follow ? Optional.of(new SourceWatch(directory.root())) : Optional.empty();
        request = requests.get(0);
        Instant begun = Instant.now();
        try {
            secrets = SecretsFile.read(project().getBasedir().toPath());
            Compilation.Result first = compiled();
            place = LocalDirectory.of(
                    new PackageCache(cache.toPath()),
                    project().getBasedir().toPath(),
                    first.deployment().descriptor().name());
            runUntilItEnds(local(first), begun);
        } catch (IOException | IllegalStateException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted", e);
        }
    }

    private void runUntilItEnds(LocalDeployment first, Instant begun)
            throws IOException, InterruptedException, MojoFailureException {
        LogChannels channels = new LogChannels(getLog()::info, getLog()::warn, getLog()::error);
        try (FileChannel lock = place.lock();
                OutputDirectory files = OutputDirectory.open(
                        new OutputPlace("openclaw.cache", place.chart(), List.of()), getLog()::warn)) {
            if (fresh && lock.isOpen()) {
                place.clear();
            }
            GatewayProgram program = GatewayProgram.of(
                    first.result().deployment().release(),
                    new NpmPackages(new PackageCache(cache.toPath()), new ProgressLines(getLog()::info)));
            first.missing().forEach(getLog()::warn);
            try (LocalRun run =
                    new LocalRun(place, files, program, LocalRun.port(first, Optional.ofNullable(port)), channels)) {
                // Ctrl-C ends this JVM, which waits for what is done here.
                Runtime.getRuntime().addShutdownHook(new Thread(run::close, "end of the gateway"));
                run.start(first);
                run.welcome(Duration.between(begun, Instant.now())).forEach(getLog()::info);
                run.follow(watch, this::again);
            }
        }
    }

    private LocalDeployment local(Compilation.Result result) {
        return LocalDeployment.of(result, place, System.getenv(), secrets);
    }

    private Compilation.Result compiled() throws MojoFailureException {
        Compilation compilation = DescriptorCompiler.compile(source, request);
        diagnosticLog()
                .print(
                        compilation.diagnostics(),
                        new DiagnosticText(compilation.all().toList()));
        diagnosticLog().judge("The deployment descriptor", compilation.diagnostics());
        return compilation.result().orElseThrow();
    }

    /** Empty when the source has errors, which are said: the gateway stays as it is. */
    private Optional<LocalDeployment> again() {
        try {
            return Optional.of(local(compiled()));
        } catch (MojoFailureException e) {
            getLog().error(e.getMessage() + ": the gateway stays as it is");
            return Optional.empty();
        }
    }
}
