package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.HelmException;
import io.github.openclawmaven.plugin.helm.HelmText;
import io.github.openclawmaven.plugin.helm.child.ObjectFinding;
import io.github.openclawmaven.plugin.helm.child.ObjectId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what Helm and Kubernetes' types say into diagnostics: the same thing once, however many values files show it. */
final class LintFindings {

    /** What Helm says of a values file, with its path. */
    private static final String UNPARSED = "failed to parse ";

    private final DescriptorPlaces places;
    private final KnownValues known;
    private final Map<String, Diagnostic> said = new LinkedHashMap<>();
    private final Map<String, Set<ObjectId>> objects = new HashMap<>();

    LintFindings(DescriptorPlaces places, KnownValues known) {
        this.places = places;
        this.known = known;
    }

    List<Diagnostic> inDocumentOrder() {
        Diagnostics diagnostics = new Diagnostics();
        said.forEach(
                (key, diagnostic) -> diagnostics.report(withOthers(diagnostic, objects.getOrDefault(key, Set.of()))));
        return diagnostics.inDocumentOrder();
    }

    private static Diagnostic withOthers(Diagnostic diagnostic, Set<ObjectId> objects) {
        int others = objects.size() - 1;
        if (others < 1) {
            return diagnostic;
        }
        String same = "the same in " + others + " more object" + (others == 1 ? "" : "s");
        return diagnostic.note(diagnostic.note().isEmpty() ? same : diagnostic.note() + "; " + same);
    }

    /** What the linter printed. */
    void add(Helm.Lint lint) {
        for (String printed : lint.messages()) {
            HelmText.lintMessage(printed).ifPresent(message -> {
                boolean advice = message.level().equals("INFO");
                report((advice ? LintCodes.ADVICE : LintCodes.LINT)
                        .at(place(message.text()), "helm lint: " + message.text()));
            });
        }
        if (lint.failed() && said.values().stream().noneMatch(Diagnostic::isError)) {
            report(LintCodes.LINT.at(
                    places.start(), "helm lint: " + HelmText.oneLine(String.join("\n", lint.messages()))));
        }
    }

    /** Why the chart cannot be rendered for a values file, or for the defaults. */
    void add(HelmException refusal, Optional<ValuesFile> values) {
        String text = HelmText.oneLine(refusal.getMessage());
        List<SchemaViolation> violations = SchemaViolation.parse(refusal.getMessage());
        if (values.isPresent() && text.startsWith(UNPARSED)) {
            addUnparsed(text, values.get());
        } else if (violations.isEmpty()) {
            report(LintCodes.RENDER.at(place(text), text).note(renderedFor(values)));
        } else {
            violations.forEach(violation -> add(violation, values));
        }
    }

    /** Our own reader tells the place; what it takes and Helm does not is told in Helm's words. */
    private void addUnparsed(String text, ValuesFile values) {
        List<Diagnostic> syntax = values.syntax();
        syntax.forEach(this::report);
        if (syntax.isEmpty()) {
            String reason = text.substring(UNPARSED.length())
                    .replace(values.path().toString(), "")
                    .replaceFirst("^: ", "");
            report(LintCodes.VALUE.at(values.nearest(SourcePath.ROOT), "Helm cannot read the file: " + reason));
        }
    }

    /** A chart always has objects; Helm's library answers so, too, when it fails inside. */
    void addNothingRendered(Optional<ValuesFile> values) {
        report(LintCodes.RENDER.at(places.start(), "Helm rendered nothing").note(renderedFor(values)));
    }

    private void add(SchemaViolation violation, Optional<ValuesFile> values) {
        Position position = values.map(file -> file.nearest(violation.path())).orElseGet(places::start);
        SourcePath path = violation.path();
        if (violation.unknown()) {
            List<String> keys = known.below(path.parent());
            report(LintCodes.VALUE
                    .at(position, "the chart has no value \"" + path + "\"" + expected(path.parent()))
                    .hint(Suggestion.hint(path.last(), keys))
                    .note(keys.isEmpty() ? "" : "known there: " + String.join(", ", keys)));
        } else {
            String expected = expected(path);
            report(LintCodes.VALUE.at(
                    position,
                    "the chart does not take this \"" + path + "\""
                            + (expected.isEmpty() ? ": " + violation.message() : expected)));
        }
    }

    /** The schema's words, where it has some, are for people, which its expressions are not. */
    private String expected(SourcePath path) {
        String words = known.words(path);
        return words.isEmpty() ? "" : ": expected " + words;
    }

    /** What is wrong with an object that was rendered for a values file, or for the defaults. */
    void add(ObjectFinding finding, Optional<ValuesFile> values) {
        String path = String.join(".", finding.path());
        Diagnostic diagnostic = LintCodes.of(finding.problem())
                .at(
                        places.of(finding, values),
                        finding.object() + (path.isEmpty() ? "" : ", " + path) + ": " + finding.message())
                .note(renderedFor(values));
        // A label is on all objects, and on the pods of some: one mistake, one message.
        String key = report(diagnostic, last(finding.path()) + " " + finding.message());
        objects.computeIfAbsent(key, first -> new HashSet<>()).add(finding.object());
    }

    private static String last(List<String> path) {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    private Position place(String message) {
        return HelmText.template(message).map(places::ofTemplate).orElseGet(places::start);
    }

    private static String renderedFor(Optional<ValuesFile> values) {
        return values.map(file -> "rendered with " + file.name()).orElse("");
    }

    private void report(Diagnostic diagnostic) {
        report(diagnostic, diagnostic.message());
    }

    /** @return what tells this finding from others */
    private String report(Diagnostic diagnostic, String about) {
        String key = diagnostic.position() + " " + diagnostic.code().id() + " " + about;
        said.putIfAbsent(key, diagnostic);
        return key;
    }
}
