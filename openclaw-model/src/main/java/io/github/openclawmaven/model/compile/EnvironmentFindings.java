package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        for (EnvironmentFindings findings : all) {
            for (Diagnostic diagnostic : findings.diagnostics()) {
                found.computeIfAbsent(diagnostic, it -> new ArrayList<>()).add(findings);
            }
        }
        Diagnostics once = new Diagnostics();
        found.forEach((diagnostic, in) -> once.report(
                in.size() == all.size() || in.stream().allMatch(it -> it.isTold(diagnostic))
                        ? diagnostic
                        : scoped(diagnostic, in)));
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
