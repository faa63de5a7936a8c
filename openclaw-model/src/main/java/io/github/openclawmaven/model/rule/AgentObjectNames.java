package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Kubernetes objects of two agents do not get the same name. */
final class AgentObjectNames implements Rule {

    static final DiagnosticCode COLLISION =
            DiagnosticCode.error("OC4007", "The Kubernetes objects of two agents would have the same name");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, String> taken = new LinkedHashMap<>();
        deployment.descriptor().agents().keySet().forEach(id -> {
            String first = taken.putIfAbsent(id.replace('_', '-'), id);
            if (first != null) {
                diagnostics.report(COLLISION
                        .at(
                                deployment.source().keyPosition(SourcePath.of("agents", id)),
                                "the Kubernetes objects of agents \"" + first + "\" and \"" + id
                                        + "\" would have the same name")
                        .note("a Kubernetes name has no _, so it becomes -"));
            }
        });
    }
}
