package io.github.openclawmaven.plugin.render;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.HelmException;
import io.github.openclawmaven.plugin.helm.HelmRelease;
import io.github.openclawmaven.plugin.helm.RevealedHooks;
import io.github.openclawmaven.plugin.helm.child.ManifestDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart that Helm renders for one installation, twice: what the two have otherwise is random.
 *
 * @param chart what was rendered
 * @param changing files that have another content each time
 */
public record ChartRendering(RenderedChart chart, List<String> changing) {

    private static final String REMEDY =
            "Make the Secret yourself, and name it: gateway.existingSecret in a values file, or"
                    + " gateway.token: {secret: NAME, key: KEY} in the descriptor";

    /**
     * Has a chart rendered.
     *
     * @param values files of YAML, the later ones win
     * @param hooks whether what runs at a time of its own is among the objects; tests never are
     * @throws HelmException when Helm refuses
     */
    public static ChartRendering of(ChartTree chart, HelmRelease release, List<Path> values, boolean hooks, Helm helm)
            throws IOException {
        Path copy = helm.unpack(RevealedHooks.in(chart));
        RenderedChart first = render(copy, release, values, hooks, helm);
        return new ChartRendering(first, first.differences(render(copy, release, values, hooks, helm)));
    }

    private static RenderedChart render(Path chart, HelmRelease release, List<Path> values, boolean hooks, Helm helm) {
        String manifests = RevealedHooks.restoredIn(helm.template(release, chart, values));
        List<Manifest> objects = new ArrayList<>();
        int tests = 0;
        for (String document : ManifestDocuments.of(manifests)) {
            Optional<Manifest> manifest = Manifest.of(document);
            if (manifest.filter(Manifest::isTest).isPresent()) {
                tests++;
            } else {
                manifest.filter(it -> hooks || !it.isHook()).ifPresent(objects::add);
            }
        }
        return new RenderedChart(objects, tests, release.namespace());
    }

    /** What a person has to know of the secrets in the files; empty when there are none. */
    public Optional<String> warning() {
        if (!changing.isEmpty()) {
            return Optional.of(String.join(", ", changing)
                    + (changing.size() == 1 ? " has" : " have")
                    + " another content at each run: no cluster is asked, so the chart"
                    + " makes a new random token each time. " + REMEDY);
        }
        List<String> secrets = chart.secrets();
        return secrets.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", secrets) + (secrets.size() == 1 ? " holds" : " hold")
                        + " what the values give as a secret, for all who read the file. " + REMEDY);
    }
}
