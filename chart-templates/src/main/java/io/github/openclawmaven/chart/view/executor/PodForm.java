package io.github.openclawmaven.chart.view.executor;

import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;

/** A pod of its own, kept by a Deployment. */
public record PodForm() implements ExecutorForm {

    @Override
    public String word() {
        return ExecutorPlacement.POD.word();
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public String gate() {
        return "{{ include \"openclaw.executorsService\" . }}";
    }
}
