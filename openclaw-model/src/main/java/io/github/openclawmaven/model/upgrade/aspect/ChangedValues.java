package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** Keys that stay where they are and get another value. */
final class ChangedValues implements Aspect {

    @Override
    public String title() {
        return "Values of openclaw.json that change";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        return comparison.config().changes().stream()
                .map(change -> Change.of(
                        "{} becomes {}", change.from().assignment(), change.to().text()))
                .toList();
    }
}
