package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the comments of a project's sources suppress, for every goal that reports something about them. */
public record Suppressions(List<Suppression> all) {

    static final DiagnosticCode UNUSED = DiagnosticCode.warning("OC1022", "A suppression suppresses nothing");

    /**
     * Findings, parted by what the sources say of them.
     *
     * @param reported in document order
     * @param suppressed with their reasons
     */
    public record Judgement(List<Diagnostic> reported, List<Suppressed> suppressed) {}

    /** A finding that is not reported, and why. */
    public record Suppressed(Diagnostic diagnostic, String reason) {}

    /** Of sources without such comments. */
    public static final Suppressions NONE = new Suppressions(List.of());

    public Suppressions {
        all = List.copyOf(all);
    }

    /**
     * Parts findings.
     *
     * @param found by one stage of a build
     * @param inCharge whether this stage would have found what a suppression is about: of those alone it is reported that they are
     *     not used
     */
    public Judgement judge(List<Diagnostic> found, Predicate<Suppression> inCharge) {
        Diagnostics reported = new Diagnostics();
        List<Suppressed> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        SuppressedPlaces places = new SuppressedPlaces(this);
        for (Diagnostic diagnostic : found) {
            Optional<Suppression> suppression = diagnostic.code().isSuppressible()
                    ? places.covering(diagnostic.position(), diagnostic.code().id())
                    : Optional.empty();
            suppression.ifPresent(used::add);
            suppression.ifPresentOrElse(
                    it -> suppressed.add(new Suppressed(diagnostic, it.reason())), () -> reported.report(diagnostic));
        }
        all.stream()
                .filter(it -> inCharge.test(it) && !used.contains(it))
                .forEach(it -> reported.report(UNUSED.at(it.position(), it.code() + " is not reported here")
                        .hint("remove it, or move it to the line that it is about")));
        return new Judgement(reported.inDocumentOrder(), suppressed);
    }
}
