package io.github.openclawmaven.chart.view.executor;

import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;

/**
 * What an executor is, and what follows from that. One more form, such as an object of another controller, is one more class here, and a
 * template with its objects beside {@code executors.yaml}.
 */
public sealed interface ExecutorForm permits PodForm, SidecarForm {

    /** The word of the descriptor. */
    String word();

    /** Whether it has a pod of its own, and with it an account, a network and a node. */
    boolean apart();

    /** The gate's host as it is called from there, as a template of Helm. */
    String gate();

    /** The form of a placement. */
    static ExecutorForm of(ExecutorPlacement placement) {
        return switch (placement) {
            case POD -> new PodForm();
            case SIDECAR -> new SidecarForm();
        };
    }
}
