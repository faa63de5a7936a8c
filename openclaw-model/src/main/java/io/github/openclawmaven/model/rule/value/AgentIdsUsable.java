package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.AgentId;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The id of each agent is one that the gateway takes and that no other agent means as well. */
final class AgentIdsUsable implements Rule {

    static final DiagnosticCode SYNTAX = DiagnosticCode.error("OC2004", "An agent's id cannot be used");
    static final DiagnosticCode ALIKE = DiagnosticCode.error("OC2005", "Two agent ids are too alike");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, String> seen = new HashMap<>();
        for (String id : deployment.descriptor().agents().keySet()) {
            Position position = deployment.source().keyPosition(SourcePath.of("agents", id));
            AgentId.problem(id)
                    .ifPresent(problem ->
                            diagnostics.report(SYNTAX.at(position, "\"" + id + "\" is no agent id: " + problem)));
            String other = seen.putIfAbsent(KubernetesName.ofId(id.toLowerCase(Locale.ROOT)), id);
            if (other != null) {
                diagnostics.report(ALIKE.at(position, "\"" + id + "\" and \"" + other + "\" are too alike")
                        .note("the gateway does not tell ids apart by case, nor Kubernetes names by _ and -"));
            }
        }
    }
}
