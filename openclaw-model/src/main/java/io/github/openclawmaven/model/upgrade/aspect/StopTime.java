package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** How long the pod may take to stop. */
final class StopTime implements Aspect {

    @Override
    public String title() {
        return "Grace period";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        int before = comparison.from().facts().terminationGracePeriodSeconds();
        int after = comparison.to().facts().terminationGracePeriodSeconds();
        return before == after
                ? List.of()
                : List.of(Change.of("{} is {} instead of {}", "terminationGracePeriodSeconds", after, before));
    }
}
