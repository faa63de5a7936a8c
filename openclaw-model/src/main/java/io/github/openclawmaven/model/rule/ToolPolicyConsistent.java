package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;

/** A tool policy replaces the profile's list or adds to it, not both. */
final class ToolPolicyConsistent implements Rule {

    static final DiagnosticCode BOTH = DiagnosticCode.error("OC2052", "A tool policy has both allow and alsoAllow");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PlacedPolicy placed : PlacedPolicy.in(deployment.descriptor())) {
            if (!placed.policy().allow().isEmpty()
                    && !placed.policy().alsoAllow().isEmpty()) {
                diagnostics.report(BOTH.at(
                                deployment.source().keyPosition(placed.path().then("alsoAllow")),
                                "\"allow\" and \"alsoAllow\" do not go together")
                        .hint("write alsoAllow beside a profile, allow without one")
                        .note("the gateway would not start"));
            }
        }
    }
}
