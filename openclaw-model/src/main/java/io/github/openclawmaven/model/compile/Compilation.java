package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.rule.clock.JobsStillDue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of reading and checking a descriptor.
 *
 * @param diagnostics everything that was found and that no comment suppresses, in document order
 * @param suppressed what was found besides, with the reasons why it is not reported
 * @param suppressions what comments suppress, also of what later goals find
 * @param draft what it would be, errors or not: to look at, never to be deployed; empty when the descriptor has not the
 *     shape of one, or its release is not known
 */
public record Compilation(
        List<Diagnostic> diagnostics,
        List<Suppressions.Suppressed> suppressed,
        Suppressions suppressions,
        Optional<Result> draft) {

    /** A deployment, and the documents that its gateway reads. */
    public record Result(Deployment deployment, GatewayDocuments documents) {}

    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * All that was found, reported or not: what hides secrets in the findings has to know it, since one that a finding is about
     * shows in none.
     */
    public Stream<Diagnostic> all() {
        return Stream.concat(diagnostics.stream(), suppressed.stream().map(Suppressions.Suppressed::diagnostic));
    }

    /**
     * What is wrong besides, by the clock: for people to see, and for nothing that a build writes, which is the same on any day.
     * What comments suppress is not in it.
     */
    public List<Diagnostic> overdueAt(Instant now) {
        Diagnostics found = new Diagnostics();
        draft.ifPresent(result -> JobsStillDue.check(result.deployment(), now, found));
        return suppressions.judge(found.inDocumentOrder(), suppression -> false).reported();
    }

    /** What may be written; empty when there are errors. */
    public Optional<Result> result() {
        return diagnostics.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : draft;
    }
}
