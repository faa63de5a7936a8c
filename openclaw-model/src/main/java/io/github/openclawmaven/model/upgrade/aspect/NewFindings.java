package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** What the release refuses or warns of, and the present one does not. */
final class NewFindings implements Aspect {

    @Override
    public String title() {
        return "New findings";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        return Findings.only(comparison.to(), comparison.from());
    }
}
