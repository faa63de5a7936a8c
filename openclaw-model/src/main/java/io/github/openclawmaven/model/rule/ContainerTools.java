package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.ToolPolicy;
import io.github.openclawmaven.model.descriptor.Tools;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Map;

/** Tools are not allowed by name that cannot work in a pod. */
final class ContainerTools implements Rule {

    static final DiagnosticCode CANNOT_WORK =
            DiagnosticCode.warning("OC6203", "A tool is allowed that cannot work in a container");

    private static final Map<String, String> NEEDS = Map.of(
            "browser", "it needs a node with a browser",
            "nodes", "it needs paired devices",
            "whatsapp_login", "it needs a browser and the owner in front of it",
            "tts", "it needs a speaker");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Tools tools = deployment.descriptor().tools();
        Check check = new Check(deployment, diagnostics);
        check.policies(tools.policy(), tools.byProvider(), SourcePath.of("tools"));
        deployment
                .descriptor()
                .agents()
                .forEach((id, agent) -> check.policies(
                        agent.tools().policy(), agent.tools().byProvider(), SourcePath.of("agents", id, "tools")));
    }

    private record Check(Deployment deployment, Diagnostics diagnostics) {

        void policies(ToolPolicy policy, Map<String, ToolPolicy> byProvider, SourcePath path) {
            policy(policy, path);
            byProvider.forEach((provider, own) -> policy(own, path.then("byProvider", provider)));
        }

        private void policy(ToolPolicy policy, SourcePath path) {
            names(policy.allow(), path.then("allow"));
            names(policy.alsoAllow(), path.then("alsoAllow"));
        }

        private void names(List<String> names, SourcePath path) {
            for (int index = 0; index < names.size(); index++) {
                String reason = NEEDS.get(names.get(index));
                if (reason != null) {
                    diagnostics.report(CANNOT_WORK
                            .at(
                                    deployment.source().position(path.then(index)),
                                    "the tool \"" + names.get(index) + "\" cannot work in a pod: " + reason)
                            .hint("move it to deny")
                            .note("agents would try it and fail"));
                }
            }
        }
    }
}
