package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A claim made elsewhere has its size and class already. */
final class StorageClaim implements Rule {

    static final DiagnosticCode WITHOUT_EFFECT =
            DiagnosticCode.error("OC4105", "An existing claim is given a size or class");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .kubernetes()
                .storage()
                .filter(storage -> storage.existingClaim().isPresent())
                .ifPresent(storage -> {
                    storage.size().ifPresent(size -> report("size", deployment, diagnostics));
                    storage.storageClass().ifPresent(name -> report("storageClass", deployment, diagnostics));
                });
    }

    private static void report(String key, Deployment deployment, Diagnostics diagnostics) {
        diagnostics.report(WITHOUT_EFFECT
                .at(
                        deployment.source().keyPosition(SourcePath.of("kubernetes", "storage", key)),
                        "\"" + key + "\" has no effect beside \"existingClaim\"")
                .hint("keep one of the two")
                .related(
                        deployment.source().keyPosition(SourcePath.of("kubernetes", "storage", "existingClaim")),
                        "the claim has both already"));
    }
}
