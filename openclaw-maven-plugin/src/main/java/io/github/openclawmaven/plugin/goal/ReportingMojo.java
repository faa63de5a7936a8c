package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.build.RepositoryRoot;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.editor.EditorMarks;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.output.OutputException;
import io.github.openclawmaven.plugin.report.GithubAnnotations;
import io.github.openclawmaven.plugin.report.Report;
import io.github.openclawmaven.plugin.report.ReportFormat;
import io.github.openclawmaven.plugin.report.ReportFormats;
import io.github.openclawmaven.plugin.report.ReportSubject;
import io.github.openclawmaven.plugin.report.RepositoryPaths;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that report what they find: to people, to build servers, and to the editor that runs them. */
@NullUnmarked
public abstract class ReportingMojo extends DescriptorMojo {

    /** Past whatever Maven makes of {@link System#out}: 4 puts words before each line, and a command must start one. */
    private PrintStream runner =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /**
     * Forms in which all findings are written to {@link #reportsDirectory}, whether the build fails or not: {@code sarif} for code
     * hosts and editors, {@code junit} for build servers, {@code gitlab} for GitLab's Code Quality.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.reports", defaultValue = "sarif,junit")
    private @Nullable List<String> reports;

    /**
     * Where reports are written: a directory that is for them alone. Those of the descriptor are named {@code openclaw}, those of
     * {@code openclaw:lint} {@code openclaw-lint}; several environments are in one report, with each finding once.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.reportsDirectory", defaultValue = "${project.build.directory}/openclaw-reports")
    private File reportsDirectory;

    /** Asked for only where an editor runs the build. */
    @Inject
    private Provider<BuildContext> editor;

    private List<ReportFormat> formats;

    /** Whatever is wrong with the parameters is said before anything else is done. */
    final void prepareReports() throws MojoFailureException {
        formats = AskedReports.of(reports == null ? List.of() : reports);
    }

    /** Prints findings, for GitHub's runner too where that runs the build. */
    protected final void show(Findings findings) {
        (formats.isEmpty() ? diagnosticLog() : diagnosticLog().reportedIn(shownPath(reportsDirectory)))
                .print(findings.shown(), findings.text());
        if ("true".equals(session().getSystemProperties().getProperty("env.GITHUB_ACTIONS"))) {
            GithubAnnotations annotations = new GithubAnnotations(paths());
            findings.shown().stream().map(annotations::command).forEach(runner::println);
        }
    }

    private String shownPath(File directory) {
        return new DisplayPaths(project().getBasedir().toPath()).display(directory.toPath());
    }

    /** Marks findings in the editor that runs the build. */
    final void mark(Path sources, Findings findings) throws MojoExecutionException {
        if (properties().anyMatch(properties -> properties.getProperty("m2e.version") != null)) {
            try {
                new EditorMarks(editor.get(), paths()).replace(sources, findings.shown());
            } catch (IOException e) {
                throw new MojoExecutionException("Cannot mark findings: " + e.getMessage(), e);
            }
        }
    }

    private Stream<Properties> properties() {
        return Stream.of(session().getUserProperties(), session().getSystemProperties());
    }

    /** Writes the reports that the build is asked for, in place of those of an earlier one. */
    protected final void write(ReportSubject subject, Findings findings) throws MojoFailureException {
        Report report = new Report(
                subject,
                project().getArtifactId(),
                mojoExecution().getMojoDescriptor().getPluginDescriptor().getVersion(),
                failOn().failing(),
                paths(),
                findings.lasting(),
                findings.suppressed());
        Map<String, Content> files = new HashMap<>();
        formats.forEach(format -> files.put(format.fileName(subject), format.write(report)));
        try (OutputDirectory output =
                OutputDirectory.open(place("openclaw.reportsDirectory", reportsDirectory), getLog()::warn)) {
            output.replace(files, ReportFormats.fileNames(subject));
        } catch (OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    private RepositoryPaths paths() {
        return new RepositoryPaths(
                RepositoryRoot.of(project(), session()), project().getBasedir().toPath());
    }
}
