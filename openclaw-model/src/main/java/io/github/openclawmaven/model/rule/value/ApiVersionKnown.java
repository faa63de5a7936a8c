package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** {@code apiVersion} is the one that this version reads. */
final class ApiVersionKnown implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC2002", "The descriptor's version is not known");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        String version = deployment.descriptor().apiVersion();
        if (!version.isEmpty() && !version.equals(Descriptor.API_VERSION)) {
            diagnostics.report(UNKNOWN.at(
                            deployment.source().position(SourcePath.of("apiVersion")),
                            "\"" + version + "\" is not a version of the descriptor")
                    .hint("write " + Descriptor.API_VERSION));
        }
    }
}
