package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.upgrade.document.DocumentDifference.Part;
import java.util.List;
import java.util.stream.Collectors;

/** Keys that the release has no place for, or no need of. */
final class DroppedKeys implements Aspect {

    @Override
    public String title() {
        return "Keys of openclaw.json that go";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        SourceTree source = comparison.from().deployment().source();
        return comparison.config().dropped().stream()
                .map(part -> change(part, source))
                .toList();
    }

    private static Change change(Part part, SourceTree source) {
        String assignment = part.place() + " = " + part.text();
        String declared = part.origins().stream()
                .filter(origin -> source.find(origin).isPresent())
                .map(SourcePath::toString)
                .collect(Collectors.joining(", "));
        return declared.isEmpty() ? Change.of("{}", assignment) : Change.of("{}, declared as {}", assignment, declared);
    }
}
