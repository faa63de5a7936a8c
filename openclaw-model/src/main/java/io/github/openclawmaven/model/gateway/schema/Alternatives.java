package io.github.openclawmaven.model.gateway.schema;

import io.github.openclawmaven.model.gateway.schema.SchemaFinding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a value may take one of several forms and has none, each form complains. This keeps the complaints of the form
 * that was most likely meant: the one that the value agrees with for longest.
 */
final class Alternatives {
    private final FindingWriter writer;

    Alternatives(FindingWriter writer) {
        this.writer = writer;
    }

    List<SchemaFinding> collapse(List<Failure> failures) {
        return collapse(failures, 0);
    }

    private List<SchemaFinding> collapse(List<Failure> failures, int from) {
        List<SchemaFinding> findings = new ArrayList<>();
        Map<Place, Map<String, List<Failure>>> unions = new LinkedHashMap<>();
        for (Failure failure : failures) {
            int at = failure.alternative(from);
            if (at >= 0) {
                unions.computeIfAbsent(Place.of(failure, at, failures), place -> new LinkedHashMap<>())
                        .computeIfAbsent(failure.path().get(at + 1), form -> new ArrayList<>())
                        .add(failure);
            }
        }
        for (Failure failure : failures) {
            boolean told =
                    failure.alternative(from) >= 0 || failure.sumsUpAlternatives() && isTold(failure, unions.keySet());
            if (!told) {
                findings.addAll(writer.write(failure));
            }
        }
        unions.forEach((place, forms) -> findings.addAll(meant(
                place.pointer(),
                forms.values().stream()
                        .map(form -> collapse(form, place.path().size() + 1))
                        .toList())));
        return findings;
    }

    private static boolean isTold(Failure summary, Collection<Place> places) {
        return places.contains(new Place(summary.path(), summary.pointer()));
    }

    private List<SchemaFinding> meant(String pointer, List<List<SchemaFinding>> forms) {
        List<List<SchemaFinding>> entered = forms.stream()
                .filter(form -> form.stream().noneMatch(finding -> refusesAtOnce(finding, pointer)))
                .toList();
        if (entered.isEmpty()) {
            return List.of(merged(pointer, forms.stream().flatMap(List::stream).toList()));
        }
        if (entered.stream().allMatch(form -> tells(form).isPresent())) {
            return List.of(unknownForm(entered));
        }
        Comparator<List<SchemaFinding>> order = Comparator.comparing(
                        (List<SchemaFinding> form) -> tells(form).isPresent())
                .thenComparing(Comparator.comparingInt(Alternatives::depth).reversed())
                .thenComparingInt(List::size);
        return entered.stream().min(order).orElseThrow();
    }

    /** A form whose very type or value is another one; a lacking or unknown key shows that the type was right. */
    private static boolean refusesAtOnce(SchemaFinding finding, String pointer) {
        return finding.pointer().equals(pointer) && finding.kind() != Kind.MISSING;
    }

    /** Forms of objects are told apart by a key that has one certain value in each; here it has another. */
    private static Optional<SchemaFinding> tells(List<SchemaFinding> form) {
        return form.stream()
                .filter(finding ->
                        finding.kind() == Kind.NOT_ALLOWED && finding.known().size() == 1)
                .findFirst();
    }

    private SchemaFinding unknownForm(List<List<SchemaFinding>> forms) {
        List<SchemaFinding> tellers =
                forms.stream().flatMap(form -> tells(form).stream()).toList();
        String pointer = tellers.get(0).pointer();
        List<SchemaFinding> alike = tellers.stream()
                .filter(teller -> teller.pointer().equals(pointer))
                .toList();
        return writer.notAllowed(pointer, known(alike, Kind.NOT_ALLOWED));
    }

    private static int depth(List<SchemaFinding> form) {
        return form.stream()
                .mapToInt(finding ->
                        (int) finding.pointer().chars().filter(c -> c == '/').count())
                .max()
                .orElse(0);
    }

    /** One finding for all forms that refuse the value itself: those of the right type speak first. */
    private SchemaFinding merged(String pointer, List<SchemaFinding> refusals) {
        List<SchemaFinding> here = refusals.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .toList();
        return here.stream()
                .filter(finding -> finding.kind() == Kind.OTHER)
                .findFirst()
                .orElseGet(() -> {
                    Set<String> values = known(here, Kind.NOT_ALLOWED);
                    Set<String> types = known(here, Kind.WRONG_TYPE);
                    return values.isEmpty() || types.contains("string")
                            ? writer.wrongType(pointer, types)
                            : writer.notAllowed(pointer, values);
                });
    }

    private static Set<String> known(List<SchemaFinding> findings, Kind kind) {
        Set<String> known = new LinkedHashSet<>();
        findings.stream().filter(finding -> finding.kind() == kind).forEach(finding -> known.addAll(finding.known()));
        return known;
    }

    /**
     * A union in the schema, met at one place of the config.
     *
     * @param path of the union's keyword
     */
    private record Place(List<String> path, String pointer) {

        /** The union's own failure tells the place; its forms fail there or below. */
        static Place of(Failure failure, int at, List<Failure> all) {
            List<String> path = failure.path().subList(0, at + 1);
            return all.stream()
                    .filter(other -> other.path().equals(path) && isWithin(failure.pointer(), other.pointer()))
                    .map(summary -> new Place(path, summary.pointer()))
                    .findFirst()
                    .orElseGet(() -> new Place(path, failure.pointer()));
        }

        private static boolean isWithin(String pointer, String outer) {
            return pointer.equals(outer) || pointer.startsWith(outer + "/");
        }
    }
}
