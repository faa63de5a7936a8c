package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.util.List;

/** All rules, in the order of their codes. */
public final class Rules {

    private static final List<Rule> ALL = List.of(new JobAgentDeclared());

    private Rules() {}

    /** Checks a deployment against every rule. */
    public static void check(Deployment deployment, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(deployment, diagnostics));
    }
}
