package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** Keys that the release wants or offers, and the present one does not. */
final class AddedKeys implements Aspect {

    @Override
    public String title() {
        return "Keys of openclaw.json that are new";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        return comparison.config().added().stream()
                .map(part -> Change.of("{}", part.place() + " = " + part.text()))
                .toList();
    }
}
