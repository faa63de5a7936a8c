package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;

/** Strangers do not talk to agents. */
final class OpenPolicies implements Rule {

    static final DiagnosticCode OPEN = DiagnosticCode.warning("OC5106", "Anybody may write to the agents");

    private static final String WORD = "open";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (String channel : deployment.descriptor().channels().ids()) {
            SourcePath path = SourcePath.of("channels", channel);
            check(path, deployment, diagnostics);
            check(path.then("settings"), deployment, diagnostics);
            if (deployment.source().find(path.then("accounts")).orElse(null) instanceof MapNode accounts) {
                accounts.entries().keySet().forEach(id -> check(path.then("accounts", id), deployment, diagnostics));
            }
        }
    }

    private static void check(SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        report(path.then("dmPolicy"), "anybody who finds this bot may write to it", deployment, diagnostics);
        report(path.then("groupPolicy"), "anybody in any group with this bot may write to it", deployment, diagnostics);
    }

    private static void report(SourcePath path, String message, Deployment deployment, Diagnostics diagnostics) {
        if (deployment.source().find(path).orElse(null) instanceof ScalarNode scalar
                && scalar.text().equals(WORD)) {
            diagnostics.report(OPEN.at(scalar.position(), message)
                    .hint("name people under allowlist")
                    .note("what strangers write can make an agent use its tools"));
        }
    }
}
