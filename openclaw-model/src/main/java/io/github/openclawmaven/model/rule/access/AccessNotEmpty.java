package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.SourcePath;

/** An access rule allows something. */
final class AccessNotEmpty implements Rule {

    static final DiagnosticCode EMPTY = DiagnosticCode.error("OC4306", "An access rule allows nothing");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            report("resources", access, deployment, diagnostics);
            report("verbs", access, deployment, diagnostics);
        }
    }

    private static void report(String key, Access access, Deployment deployment, Diagnostics diagnostics) {
        SourcePath path = access.path().then(key);
        deployment
                .source()
                .find(path)
                .filter(node -> node instanceof ListNode list && list.items().isEmpty())
                .ifPresent(node -> diagnostics.report(
                        EMPTY.at(node.position(), "\"" + key + "\" is empty").hint("name at least one")));
    }
}
