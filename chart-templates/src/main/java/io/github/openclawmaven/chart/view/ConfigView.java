package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.ConfigOwnership;

/**
 * The gateway's config in the pod.
 *
 * @param ownership whose it is, as the descriptor writes it
 * @param way how the release is asked what it says of one: {@code validate}, or {@code read} where it has no command for that
 */
public record ConfigView(String ownership, String way) {

    static ConfigView of(Deployment deployment) {
        return new ConfigView(
                deployment.descriptor().gateway().effectiveOwnership().word(),
                deployment.facts().configuration().validates() ? "validate" : "read");
    }

    /** Whether the gateway has a copy that it may write. */
    public boolean copied() {
        return !ownership.equals(ConfigOwnership.READ_ONLY.word());
    }

    /** Whether what is declared counts at the first start alone. */
    public boolean ownedByPeople() {
        return ownership.equals(ConfigOwnership.ONCE.word());
    }
}
