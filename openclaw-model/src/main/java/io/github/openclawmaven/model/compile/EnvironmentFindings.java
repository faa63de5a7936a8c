package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.RelatedPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in one environment of a descriptor.
 *
 * @param environment empty for the descriptor without an overlay
 * @param overlay the file of the overlay as people are shown it
 */
public record EnvironmentFindings(
        Optional<String> environment, Optional<String> overlay, List<Diagnostic> diagnostics) {

    public EnvironmentFindings {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The findings of all environments, each once and in document order. One that not all of them have says in which it is, where it
     * does not speak of the overlay.
     */
    public static List<Diagnostic> once(List<EnvironmentFindings> all) {
        Map<Diagnostic, List<EnvironmentFindings>> found = new LinkedHashMap<>();
        Map<Diagnostic, Set<RelatedPlace>> related = new HashMap<>();
        for (EnvironmentFindings findings : all) {
            for (Diagnostic diagnostic : findings.diagnostics()) {
                Diagnostic alone = diagnostic.alone();
                found.computeIfAbsent(alone, it -> new ArrayList<>()).add(findings);
                related.computeIfAbsent(alone, it -> new LinkedHashSet<>()).addAll(diagnostic.related());
            }
        }
        Diagnostics once = new Diagnostics();
        found.forEach((alone, in) -> {
            Diagnostic diagnostic = alone;
            for (RelatedPlace place : related.get(alone)) {
                diagnostic = diagnostic.related(place.position(), place.label());
            }
            boolean told = in.size() == all.size() || in.stream().allMatch(it -> it.isTold(alone));
            once.report(told ? diagnostic : scoped(diagnostic, in));
        });
        return once.inDocumentOrder();
    }

    private boolean isTold(Diagnostic diagnostic) {
        return overlay.isPresent()
                && (diagnostic.position().source().name().equals(overlay.get())
                        || diagnostic.message().contains(file(overlay.get())));
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Diagnostic scoped(Diagnostic diagnostic, List<EnvironmentFindings> in) {
        List<String> names =
                in.stream().flatMap(it -> it.environment().stream()).toList();
        List<String> words = new ArrayList<>();
        if (names.size() < in.size()) {
            words.add("without an environment");
        }
        if (!names.isEmpty()) {
            words.add("in the environment" + (names.size() == 1 ? " " : "s ") + String.join(", ", names));
        }
        String scope = String.join(" and ", words);
        return diagnostic.note(diagnostic.note().isEmpty() ? scope : diagnostic.note() + " (" + scope + ")");
    }
}
