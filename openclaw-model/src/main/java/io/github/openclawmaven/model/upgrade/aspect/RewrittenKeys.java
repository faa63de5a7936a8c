package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.upgrade.document.Value;
import java.util.List;
import java.util.stream.Collectors;

/** Keys of which others, with other values, take the place: the pair {@code security} and {@code ask} becomes {@code mode}. */
final class RewrittenKeys implements Aspect {

    @Override
    public String title() {
        return "Keys of openclaw.json that are said otherwise";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        return comparison.config().rewrites().stream()
                .map(rewrite -> Change.of(
                        rewrite.from().size() == 1 ? "{} becomes {}" : "{} become {}",
                        text(rewrite.from()),
                        text(rewrite.to())))
                .toList();
    }

    private static String text(List<Value> values) {
        return values.stream().map(Value::assignment).collect(Collectors.joining(", "));
    }
}
