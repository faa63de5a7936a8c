package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells a slip of the pen from a model that the provider has added since the release. */
final class MistypedModel {

    private static final Pattern VERSION = Pattern.compile("\\d+(?:[.-]\\d+)*");

    private MistypedModel() {}

    /** The known model that was meant; empty when the name is known, or is that of another version of a known model. */
    static Optional<String> meant(String model, Set<String> known) {
        if (known.contains(model)) {
            return Optional.empty();
        }
        Set<String> versions = new TreeSet<>(known);
        versions.removeIf(name -> !family(name).equals(family(model)));
        return versions.isEmpty()
                ? Suggestion.nearest(model, known)
                : versions.stream()
                        .filter(name -> digits(name).equals(digits(model)))
                        .findFirst();
    }

    private static String family(String model) {
        return VERSION.matcher(model).replaceAll("#");
    }

    private static String digits(String model) {
        return model.replaceAll("\\D", "");
    }
}
