package io.github.openclawmaven.plugin;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.compile.EnvironmentFindings;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import io.github.openclawmaven.plugin.console.DiagnosticLog;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.CompiledEnvironment;
import io.github.openclawmaven.plugin.goal.Findings;
import io.github.openclawmaven.plugin.goal.HelmMojo;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.lint.ChartFolders;
import io.github.openclawmaven.plugin.lint.ChartLint;
import io.github.openclawmaven.plugin.lint.LintReport;
import io.github.openclawmaven.plugin.lint.ValuesFile;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import io.github.openclawmaven.plugin.report.ReportSubject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.NullUnmarked;

/**
 * Has real Helm lint the chart strictly and render it for its defaults, for the values files that it brings along, and for
 * yours; then reads what was rendered as a cluster would: kinds, fields, types and names. Findings point to the descriptor or
 * to your values file. Helm comes as a library that is resolved when this goal runs for the first time (45 MB with the types), for Linux and
 * macOS on amd64 and arm64 and for Windows on amd64. No cluster is asked.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class LintMojo extends HelmMojo {

    /** What the codes start with that only this goal reports. */
    private static final String OWN = "OC7";

    /**
     * Values files to render the chart for, each of them alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.lint.valuesFiles")
    private List<File> valuesFiles;

    /**
     * Version of Kubernetes to render for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.lint.kubeVersion", defaultValue = "1.31.0")
    private String kubeVersion;

    /**
     * Where the linted chart is written: a directory that is for this alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.lint.directory", defaultValue = "${project.build.directory}/openclaw-lint")
    private File lintDirectory;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.lint.skip", defaultValue = "false")
    private boolean skipLint;

    private List<ValuesFile> values;

    /** @param repositorySystem resolves Helm */
    @Inject
    public LintMojo(RepositorySystem repositorySystem) {
        super(repositorySystem);
    }

    @Override
    protected boolean skipsThisGoal() {
        return skipLint;
    }

    @Override
    protected void checkParameters() throws IOException, MojoFailureException {
        values = new ArrayList<>();
        for (Path file : valuesFiles("openclaw.lint.valuesFiles", valuesFiles)) {
            values.add(ValuesFile.read(paths().display(file), file));
        }
    }

    private DisplayPaths paths() {
        return new DisplayPaths(project().getBasedir().toPath());
    }

    @Override
    protected void withHelm(Helm helm, Map<CompiledEnvironment, ChartTree> charts)
            throws IOException, MojoFailureException {
        Map<CompiledEnvironment, ChartFolders> folders = new LinkedHashMap<>();
        charts.forEach((environment, chart) -> folders.put(environment, new ChartFolders(chart, environment.folder())));
        List<EnvironmentFindings> findings = new ArrayList<>();
        Set<Suppressions.Suppressed> suppressed = new LinkedHashSet<>();
        List<String> summary = new ArrayList<>();
        // Nobody else changes the directory while Helm reads it.
        try (OutputDirectory output =
                OutputDirectory.open(place("openclaw.lint.directory", lintDirectory), getLog()::warn)) {
            output.replace(folders.values().stream()
                    .flatMap(chart -> chart.files().entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            ChartLint lint = new ChartLint(helm, output, paths().display(lintDirectory.toPath()));
            for (CompiledEnvironment environment : folders.keySet()) {
                ChartFolders chart = folders.get(environment);
                LintReport report = lint.lint(chart, environment.result().deployment(), values, kubeVersion);
                Suppressions.Judgement judgement = environment
                        .compilation()
                        .suppressions()
                        .judge(
                                report.diagnostics(),
                                suppression -> suppression.code().startsWith(OWN));
                findings.add(new EnvironmentFindings(environment.name(), environment.overlay(), judgement.reported()));
                suppressed.addAll(judgement.suppressed());
                summary.add("Linted the chart " + chart.chart().name() + environment.words() + " with Helm "
                        + report.helmVersion() + " for Kubernetes " + kubeVersion + ": the defaults and "
                        + report.valuesFiles() + " values files, " + report.objects() + " objects, "
                        + DiagnosticLog.summary(judgement.reported()));
            }
        }
        Findings found = new Findings(EnvironmentFindings.once(findings), List.of(), List.copyOf(suppressed));
        show(found);
        write(ReportSubject.CHART, found);
        diagnosticLog().judge(subject(folders.values()), found.shown());
        summary.forEach(getLog()::info);
    }

    private static String subject(Collection<ChartFolders> charts) {
        return (charts.size() == 1 ? "The chart " : "The charts ")
                + charts.stream().map(chart -> chart.chart().name()).collect(Collectors.joining(", "));
    }
}
