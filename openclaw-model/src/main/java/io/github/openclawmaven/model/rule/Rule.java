package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;

/** One thing that a deployment must satisfy. A rule knows no other rule, and sees also descriptors that others refuse. */
@FunctionalInterface
public interface Rule {

    /** Reports every place where the deployment does not satisfy this rule. */
    void check(Deployment deployment, Diagnostics diagnostics);
}
