package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.upgrade.Upgrade;
import io.github.openclawmaven.model.upgrade.UpgradeMarkdown;
import io.github.openclawmaven.model.upgrade.UpgradeReport;
import io.github.openclawmaven.model.upgrade.UpgradeText;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.DescriptorMojo;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Says what changes for this descriptor when its gateway goes to another release, newer or older: new findings and those that
 * go away, keys of {@code openclaw.json} and {@code jobs.json}, the store of the jobs, plugins, tools, variables, probes and
 * the grace period. Prints it, and writes it as a Markdown page with both documents as a diff. The descriptor stays as it is.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "upgrade-report", threadSafe = true)
public class UpgradeReportMojo extends DescriptorMojo {

    /**
     * The release to go to, such as {@code 2026.9.6}, or {@code 2026.9} for the newest known one of that month; without it,
     * the newest known one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "to")
    private @Nullable String to;

    /**
     * Where the page is written, as {@code <from>-<to>.md}: a directory that is for such pages alone.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "openclaw.upgrade-report.directory",
            defaultValue = "${project.build.directory}/openclaw-upgrade")
    private File upgradeDirectory;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.upgrade-report.skip", defaultValue = "false")
    private boolean skipUpgradeReport;

    @Override
    protected boolean skipsThisGoal() {
        return skipUpgradeReport;
    }

    @Override
    protected void use(SourceDirectory directory, List<DescriptorRequest> requests) throws MojoFailureException {
        for (DescriptorRequest request : requests) {
            Upgrade upgrade = Upgrade.of(directory, request, new ReleaseOption("-Dto", release()));
            if (upgrade.report().isPresent()) {
                tell(upgrade.report().get(), folderOf(request, requests));
            }
            diagnosticLog().print(upgrade.diagnostics(), new DiagnosticText(upgrade.diagnostics()));
            diagnosticLog().judge("The deployment descriptor", upgrade.diagnostics());
        }
    }

    private String release() {
        return Optional.ofNullable(to)
                .orElseGet(() -> Catalogue.bundled().newest().toString());
    }

    private void tell(UpgradeReport report, String folder) throws MojoFailureException {
        UpgradeText.lines(report).forEach(getLog()::info);
        String page = folder + report.from() + "-" + report.to() + ".md";
        try (OutputDirectory output =
                OutputDirectory.open(place("openclaw.upgrade-report.directory", upgradeDirectory), getLog()::warn)) {
            output.add(Map.of(page, Content.of(UpgradeMarkdown.of(report))));
        } catch (OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
        getLog().info("");
        getLog().info("The same with both documents as a diff: "
                + new DisplayPaths(Path.of(""))
                        .display(upgradeDirectory.toPath().resolve(page)));
    }
}
