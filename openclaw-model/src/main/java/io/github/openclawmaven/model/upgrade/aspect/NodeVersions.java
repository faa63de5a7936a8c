package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** The Node versions that the gateway runs on, for whoever makes images or runs it without one. */
final class NodeVersions implements Aspect {

    @Override
    public String title() {
        return "Node";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        String before = comparison.from().facts().nodeVersions();
        String after = comparison.to().facts().nodeVersions();
        return before.equals(after) ? List.of() : List.of(Change.of("{} instead of {}", after, before));
    }
}
