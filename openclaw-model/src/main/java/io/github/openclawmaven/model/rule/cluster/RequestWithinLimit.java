package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedPod;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.shape.ContainerResources;
import io.github.openclawmaven.model.source.SourcePath;

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
                            .forEach(problem -> diagnostics.report(
                                    exceeds(problem, pod.path().then("resources"), deployment))));
        }
    }

    /** Beside a request its limit is shown, and beside a limit its request, where there is one. */
    private static Diagnostic exceeds(ContainerResources.Problem problem, SourcePath resources, Deployment deployment) {
        Diagnostic found = EXCEEDS.at(
                        deployment.source().position(resources.then(problem.list(), problem.name())), problem.text())
                .note("the cluster would refuse the pod");
        String other = problem.list().equals("requests") ? "limits" : "requests";
        SourcePath beside = resources.then(other, problem.name());
        return deployment
                .source()
                .find(beside)
                .map(node -> found.related(node.position(), other.equals("limits") ? "the limit" : "the request"))
                .orElse(found);
    }
}
