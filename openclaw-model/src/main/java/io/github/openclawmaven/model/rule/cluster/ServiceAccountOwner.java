package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** An account made elsewhere has its annotations already. */
final class ServiceAccountOwner implements Rule {

    static final DiagnosticCode WITHOUT_EFFECT =
            DiagnosticCode.error("OC4134", "An existing ServiceAccount is given annotations");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .kubernetes()
                .serviceAccount()
                .filter(account ->
                        account.name().isPresent() && !account.annotations().isEmpty())
                .ifPresent(account -> diagnostics.report(WITHOUT_EFFECT
                        .at(
                                deployment
                                        .source()
                                        .keyPosition(SourcePath.of("kubernetes", "serviceAccount", "annotations")),
                                "\"annotations\" has no effect beside \"name\"")
                        .hint("keep one of the two")
                        .related(
                                deployment.source().keyPosition(SourcePath.of("kubernetes", "serviceAccount", "name")),
                                "an account that is there already")
                        .note("the chart makes no account where one is named; whoever made it annotates it")));
    }
}
