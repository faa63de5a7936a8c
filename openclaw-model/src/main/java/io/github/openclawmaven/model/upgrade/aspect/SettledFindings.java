package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** What the present release refuses or warns of, and the other one does not. */
final class SettledFindings implements Aspect {

    @Override
    public String title() {
        return "Findings that go away";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        return Findings.only(comparison.from(), comparison.to());
    }
}
