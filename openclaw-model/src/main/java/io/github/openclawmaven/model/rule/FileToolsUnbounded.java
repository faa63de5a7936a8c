package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.ReleaseKey;

/** The release keeps the tools for files, and what they write, to the workspace. */
final class FileToolsUnbounded implements Rule {

    static final DiagnosticCode UNBOUNDED =
            DiagnosticCode.warning("OC6220", "The release cannot keep the tools for files to the workspace");
    static final DiagnosticCode BY_URL =
            DiagnosticCode.warning("OC6221", "The release lets a file URL past the limit of the workspace");
    static final DiagnosticCode AS_PLUGIN =
            DiagnosticCode.warning("OC6223", "The release runs a plugin that an agent wrote");

    private static final String[] WRITING = {"write", "edit", "apply_patch"};

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ToolReach reach = new ToolReach(deployment);
        if (!deployment.facts().fileTools().workspaceOnly()
                && (reach.anyAgentHas("read") || reach.anyAgentHas(WRITING))) {
            report(
                    UNBOUNDED,
                    "read and write every file of its container",
                    "take a release from 2026.2.17, or deny group:fs under tools",
                    deployment,
                    diagnostics);
        }
        if (deployment.facts().fileTools().fileUrls() && reach.anyAgentHas("read")) {
            report(
                    BY_URL,
                    "read every file of its container by a URL, such as file:///proc/self/environ",
                    "take a release from 2026.8.1, or deny read under tools",
                    deployment,
                    diagnostics);
        }
        if (deployment.facts().fileTools().workspacePlugins() && reach.anyAgentHas(WRITING)) {
            report(
                    AS_PLUGIN,
                    "run code: it loads a plugin that one wrote into .openclaw/extensions of its workspace",
                    "take a release from 2026.3.13, or deny write, edit and apply_patch under tools",
                    deployment,
                    diagnostics);
        }
    }

    private static void report(
            DiagnosticCode code, String what, String remedy, Deployment deployment, Diagnostics diagnostics) {
        Diagnostic diagnostic = code.at(
                deployment.source().position(ReleaseKey.in(deployment.source()).orElse(ReleaseKey.RELEASE)),
                "the gateway " + deployment.release() + " lets agents " + what);
        diagnostics.report(diagnostic.hint(remedy).note("that is enough for " + ContainerSecrets.of(deployment)));
    }
}
