package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.descriptor.tool.ExecMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.ExecBlock;
import io.github.openclawmaven.model.rule.Rule;

/** Who may run only what is on a list has something on it. */
final class ExecAllowsSomething implements Rule {

    static final DiagnosticCode NOTHING =
            DiagnosticCode.warning("OC6206", "The list of allowed shell commands is empty");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        boolean shared = deployment
                .descriptor()
                .tools()
                .exec()
                .filter(ExecAllowsSomething::lists)
                .isPresent();
        for (ExecBlock block : ExecBlock.in(deployment.descriptor())) {
            boolean listed = shared || lists(block.exec());
            if (!listed
                    && block.isIn(ExecMode.ALLOWLIST)
                    && !deployment.misreads(block.path().then("allow"))
                    && !deployment.misreads(block.path().then("safeBins"))) {
                diagnostics.report(NOTHING.at(
                                deployment.source().position(block.path().then("mode")),
                                block.who() + " can run nothing: no command is on the list")
                        .hint("name programs in allow, filters in safeBins, or use ask")
                        .note("only what somebody approves later in the gateway itself could run"));
            }
        }
    }

    private static boolean lists(Exec exec) {
        return !exec.allow().isEmpty() || !exec.safeBins().isEmpty();
    }
}
