package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** Keys that keep their value and get another place or name. */
final class MovedKeys implements Aspect {

    @Override
    public String title() {
        return "Keys of openclaw.json that move";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        return comparison.config().moves().stream()
                .map(move -> Change.of("{} moves to {}", move.from(), move.to()))
                .toList();
    }
}
