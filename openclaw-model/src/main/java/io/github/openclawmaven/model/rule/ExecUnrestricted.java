package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.ExecMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;

/** Shell commands have a limit. */
final class ExecUnrestricted implements Rule {

    static final DiagnosticCode FULL = DiagnosticCode.warning("OC5105", "Agents may run any shell command");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (ExecBlock block : ExecBlock.in(deployment.descriptor())) {
            if (block.isIn(ExecMode.FULL)) {
                diagnostics.report(FULL.at(
                                deployment.source().position(block.path().then("mode")),
                                block.who() + " may run any shell command in the gateway's container")
                        .hint("allowlist or ask limits it")
                        .note("that reaches the state and the variables of the gateway, secrets too"));
            }
        }
    }
}
