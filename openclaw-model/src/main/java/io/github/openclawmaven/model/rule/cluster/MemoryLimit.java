package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Quantity;
import java.util.Optional;

/**
 * The gateway's memory limit leaves it room: an idle one takes 330 to 390 MB on 2026.2 to 2026.4, 465 on 2026.5.28, 720
 * on 2026.7.1, 520 on 2026.8.2 and 2026.9.6, and each agent at work adds to that.
 */
final class MemoryLimit implements Rule {

    static final DiagnosticCode LOW = DiagnosticCode.warning("OC4104", "The memory limit is low for a gateway");

    private static final String ENOUGH = "1Gi";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .kubernetes()
                .resources()
                .flatMap(resources -> Optional.ofNullable(resources.limits().get("memory")))
                .flatMap(Quantity::amount)
                .filter(amount -> amount.compareTo(Quantity.amount(ENOUGH).orElseThrow()) < 0)
                .ifPresent(amount -> diagnostics.report(LOW.at(
                                deployment
                                        .source()
                                        .position(SourcePath.of("kubernetes", "resources", "limits", "memory")),
                                "the memory limit is below " + ENOUGH)
                        .note("an idle gateway takes up to 0.7 GB; the cluster would kill it at work")));
    }
}
