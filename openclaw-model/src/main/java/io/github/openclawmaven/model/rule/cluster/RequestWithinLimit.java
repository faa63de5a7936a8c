package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** No request exceeds its limit. */
final class RequestWithinLimit implements Rule {

    static final DiagnosticCode EXCEEDS = DiagnosticCode.error("OC4103", "A request is above its limit");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().kubernetes().resources().ifPresent(resources -> resources
                .requests()
                .forEach((name, request) -> Optional.ofNullable(
                                resources.limits().get(name))
                        .filter(limit -> isAbove(request, limit))
                        .ifPresent(limit -> diagnostics.report(EXCEEDS.at(
                                        deployment
                                                .source()
                                                .position(SourcePath.of("kubernetes", "resources", "requests", name)),
                                        "the request of " + name + " is above its limit " + limit)
                                .note("the cluster would refuse the pod")))));
    }

    private static boolean isAbove(String request, String limit) {
        Optional<BigDecimal> most = Quantity.amount(limit);
        return Quantity.amount(request)
                .flatMap(amount -> most.filter(it -> amount.compareTo(it) > 0))
                .isPresent();
    }
}
