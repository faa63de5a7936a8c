package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.Storage;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Quantity;

/** Amounts of resources and storage are Kubernetes quantities. */
final class Quantities implements Rule {

    static final DiagnosticCode UNREADABLE = DiagnosticCode.error("OC4101", "A quantity cannot be read");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        SourcePath path = SourcePath.of("kubernetes");
        kubernetes.resources().ifPresent(resources -> {
            resources
                    .requests()
                    .forEach((name, amount) ->
                            check(amount, path.then("resources", "requests", name), deployment, diagnostics));
            resources
                    .limits()
                    .forEach((name, amount) ->
                            check(amount, path.then("resources", "limits", name), deployment, diagnostics));
        });
        kubernetes
                .storage()
                .flatMap(Storage::size)
                .ifPresent(size -> check(size, path.then("storage", "size"), deployment, diagnostics));
    }

    private static void check(String amount, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        Quantity.problem(amount)
                .ifPresent(problem -> diagnostics.report(UNREADABLE
                        .at(deployment.source().position(path), "\"" + amount + "\" is not a quantity")
                        .hint(problem)));
    }
}
