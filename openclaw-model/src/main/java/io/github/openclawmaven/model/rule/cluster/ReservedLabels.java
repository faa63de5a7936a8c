package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** Labels and annotations leave alone what the chart and Helm set. */
final class ReservedLabels implements Rule {

    static final DiagnosticCode RESERVED = DiagnosticCode.error("OC4004", "A label or annotation belongs to the chart");

    private static final List<String> OWN_DOMAINS = List.of("app.kubernetes.io/", "helm.sh/", "meta.helm.sh/");
    private static final List<String> MAPS = List.of("labels", "annotations");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        PassedKey.ALL.stream()
                .filter(key -> MAPS.contains(key.place().last()))
                .flatMap(key -> key.in(deployment.source().root()).stream())
                .forEach(path ->
                        deployment.source().find(path).ifPresent(node -> report(node, path, deployment, diagnostics)));
    }

    private static void report(SourceNode node, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        if (node instanceof MapNode map) {
            map.entries().keySet().stream()
                    .filter(key -> OWN_DOMAINS.stream().anyMatch(key::startsWith))
                    .forEach(key -> diagnostics.report(RESERVED.at(
                                    deployment.source().keyPosition(path.then(key)),
                                    "the key \"" + key + "\" is set by the chart")
                            .hint("leave it out")));
        }
    }
}
