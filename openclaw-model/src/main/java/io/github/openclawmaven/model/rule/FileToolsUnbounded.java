package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.ReleaseKey;

/** The release can keep the tools for files to the workspace. */
final class FileToolsUnbounded implements Rule {

    static final DiagnosticCode UNBOUNDED =
            DiagnosticCode.warning("OC6220", "The release cannot keep the tools for files to the workspace");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (!deployment.schema().names("/tools/fs")
                && new ToolReach(deployment).anyAgentHas("read", "write", "edit", "apply_patch")) {
            diagnostics.report(UNBOUNDED
                    .at(
                            deployment
                                    .source()
                                    .position(ReleaseKey.in(deployment.source()).orElse(ReleaseKey.RELEASE)),
                            "the gateway " + deployment.release()
                                    + " lets agents read and write every file of its container")
                    .hint("take a release from 2026.2.17, or deny group:fs under tools")
                    .note("reading /proc/self/environ is enough for " + ContainerSecrets.of(deployment)));
        }
    }
}
