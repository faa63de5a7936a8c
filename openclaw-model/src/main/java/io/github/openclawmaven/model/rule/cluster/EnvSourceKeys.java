package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.kubernetes.EnvSource;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** Of a Secret only listed keys become variables: whatever else is put into it would be one for the gateway too. */
final class EnvSourceKeys implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC4136", "A whole Secret would become variables");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<EnvSource> sources = deployment.descriptor().kubernetes().envFrom();
        for (int index = 0; index < sources.size(); index++) {
            SourcePath path = SourcePath.of("kubernetes", "envFrom", index);
            EnvSource source = sources.get(index);
            if (source.secret().isPresent() && source.keys().isEmpty() && !deployment.misreads(path.then("keys"))) {
                diagnostics.report(MISSING.at(
                                deployment.source().position(path), "the keys of this Secret are not listed")
                        .hint("add keys: [NAME, …]; each becomes the variable of its name")
                        .note("the gateway starts channels and providers by variables that it finds, so that each is"
                                + " checked as one under env: is"));
            }
        }
    }
}
