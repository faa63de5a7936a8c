package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.HelmException;
import io.github.openclawmaven.plugin.helm.HelmRelease;
import io.github.openclawmaven.plugin.output.OutputDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a chart linted by Helm, rendered for its defaults and for each values file, and read by Kubernetes' types. */
public final class ChartLint {

    /** Values that a chart brings along for its own tests. */
    private static final String OWN_VALUES = "ci/[^/]+-values\\.yaml";

    private final Helm helm;
    private final OutputDirectory output;
    private final String shownAs;

    /**
     * @param output that holds the charts
     * @param shownAs its path for people
     */
    public ChartLint(Helm helm, OutputDirectory output, String shownAs) {
        this.helm = helm;
        this.output = output;
        this.shownAs = shownAs;
    }

    /**
     * Lints a chart.
     *
     * @param folders that have been written
     * @param deployment that it was made of
     * @param values files besides those of the chart
     * @param kubeVersion of the cluster to render for
     */
    public LintReport lint(ChartFolders folders, Deployment deployment, List<ValuesFile> values, String kubeVersion)
            throws IOException {
        ChartTree chart = folders.chart();
        Path plain = output.resolve(folders.plain());
        Path revealed = output.resolve(folders.revealed());

        LintFindings findings = new LintFindings(new DescriptorPlaces(deployment), KnownValues.of(chart));
        findings.add(helm.lint(plain));
        List<Optional<ValuesFile>> renderings = new ArrayList<>(List.of(Optional.empty()));
        for (String own : chart.files().keySet()) {
            if (own.matches(OWN_VALUES)) {
                String shown = shownAs + "/" + folders.plain() + "/" + own;
                renderings.add(Optional.of(ValuesFile.read(shown, plain.resolve(own))));
            }
        }
        values.stream().map(Optional::of).forEach(renderings::add);

        HelmRelease release = new HelmRelease(
                deployment.descriptor().name(), deployment.descriptor().effectiveNamespace(), kubeVersion);
        int objects = 0;
        for (Optional<ValuesFile> rendering : renderings) {
            objects += check(revealed, release, rendering, findings);
        }
        return new LintReport(findings.inDocumentOrder(), renderings.size() - 1, objects, helm.version());
    }

    private int check(Path chart, HelmRelease release, Optional<ValuesFile> values, LintFindings findings) {
        try {
            String manifests = helm.template(
                    release, chart, values.map(ValuesFile::path).stream().toList());
            Helm.Check check = helm.check(manifests);
            if (check.count() == 0) {
                findings.addNothingRendered(values);
            }
            check.findings().forEach(finding -> findings.add(finding, values));
            return check.count();
        } catch (HelmException refusal) {
            findings.add(refusal, values);
            return 0;
        }
    }
}
