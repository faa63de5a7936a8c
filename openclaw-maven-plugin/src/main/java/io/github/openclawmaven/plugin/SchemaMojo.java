package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.compile.KnownRelease;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.schema.DescriptorSchemas;
import io.github.openclawmaven.model.schema.SchemaFile;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.DescriptorMojo;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputException;
import io.github.openclawmaven.plugin.schema.DescriptorPage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes the JSON Schemas of the descriptor, of its overlays and of the front matter of job files, by which an editor completes
 * keys and names, shows what they mean, and marks mistakes of their shape. They are for the release that the descriptor or
 * {@code openclaw.release} names, and for the newest known one where neither does; what else is wrong with the descriptor is no
 * matter.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "schema", threadSafe = true)
public class SchemaMojo extends DescriptorMojo {

    /**
     * Where {@code descriptor.schema.json}, {@code overlay.schema.json} and {@code job.schema.json} are written: a
     * directory that is for them alone. It may be kept with the sources.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.schema.directory", defaultValue = "${project.build.directory}/openclaw-schema")
    private File schemaDirectory;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.schema.skip", defaultValue = "false")
    private boolean skipSchema;

    @Override
    protected boolean skipsThisGoal() {
        return skipSchema;
    }

    @Override
    protected void use(SourceDirectory directory, List<DescriptorRequest> requests) throws MojoFailureException {
        SortedMap<String, Content> files = new TreeMap<>();
        for (DescriptorRequest request : requests) {
            KnownRelease release = KnownRelease.of(directory, request);
            diagnosticLog().print(release.diagnostics(), new DiagnosticText(release.diagnostics()));
            diagnosticLog().judge("The deployment descriptor", release.diagnostics());
            if (release.facts().isEmpty()) {
                getLog().info("No schema is written for a release that is not known");
                return;
            }
            GatewayFacts facts = release.facts().get();
            String folder = folderOf(request, requests);
            DescriptorSchemas.files(facts, DescriptorPage.read())
                    .forEach((name, content) -> files.put(folder + name, content));
            getLog().info("The schema for the gateway " + facts.release() + " is "
                    + new DisplayPaths(Path.of(""))
                            .display(schemaDirectory.toPath().resolve(folder + SchemaFile.DESCRIPTOR.fileName())));
        }
        write(files);
    }

    private void write(Map<String, Content> files) throws MojoFailureException {
        try (OutputDirectory output =
                OutputDirectory.open(place("openclaw.schema.directory", schemaDirectory), getLog()::warn)) {
            output.replace(files);
        } catch (OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }
}
