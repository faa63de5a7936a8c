package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedPod;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.shape.ContainerResources;

/** No request exceeds its limit, and one of a GPU or of huge pages is its limit. */
final class RequestWithinLimit implements Rule {

    static final DiagnosticCode EXCEEDS = DiagnosticCode.error("OC4103", "A request does not fit its limit");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PlacedPod pod : PlacedPod.in(deployment)) {
            pod.resources()
                    .map(resources -> new ContainerResources(resources.requests(), resources.limits()))
                    .ifPresent(resources -> resources
                            .problems()
                            .forEach(problem -> diagnostics.report(EXCEEDS.at(
                                            deployment
                                                    .source()
                                                    .position(pod.path()
                                                            .then("resources", problem.list(), problem.name())),
                                            problem.text())
                                    .note("the cluster would refuse the pod"))));
        }
    }
}
