package io.github.openclawmaven.chart.view.executor;

import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;

/** A container of the gateway's pod. */
public record SidecarForm() implements ExecutorForm {

    @Override
    public String word() {
        return ExecutorPlacement.SIDECAR.word();
    }

    @Override
    public boolean apart() {
        return false;
    }

    @Override
    public String gate() {
        return "127.0.0.1";
    }
}
