package io.github.openclawmaven.model.gateway.step;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import java.util.List;

/** All steps, newest change first; a release gets those whose old shape it still has. */
public final class Downgrades {

    private static final List<Downgrade> STEPS = List.of(
            new AgentsAsList(),
            new ExecTimeoutSec(),
            new WebKeysInTools(),
            new ExecSecurityAndAsk(),
            new ProviderEndpoints(),
            new SearchWithoutPlugin(),
            new AgentDescriptions());

    private Downgrades() {}

    /** Brings a document in the newest shape into the shape of the deployment's release. */
    public static void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        STEPS.stream()
                .filter(step -> step.last().isAtLeast(deployment.release()))
                .forEach(step -> step.apply(document, deployment, diagnostics));
    }
}
