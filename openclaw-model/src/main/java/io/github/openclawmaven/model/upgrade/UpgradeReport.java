package io.github.openclawmaven.model.upgrade;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.upgrade.aspect.Aspects;
import io.github.openclawmaven.model.upgrade.aspect.Change;
import io.github.openclawmaven.model.upgrade.aspect.Comparison;
import io.github.openclawmaven.model.upgrade.aspect.Outcome;
import io.github.openclawmaven.model.upgrade.document.FileDifference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What changes for a deployment between two gateway releases.
 *
 * @param name of the deployment
 * @param from the present release
 * @param to the other one, newer or older
 * @param sections kinds of difference of which there is one
 * @param files the files that differ
 */
public record UpgradeReport(
        String name, GatewayRelease from, GatewayRelease to, List<Section> sections, List<FileDifference> files) {

    /** All differences of one kind. */
    public record Section(String title, List<Change> changes) {}

    static UpgradeReport of(Outcome from, Outcome to) {
        Comparison comparison = Comparison.of(from, to);
        return new UpgradeReport(
                to.deployment().descriptor().name(),
                from.release(),
                to.release(),
                Aspects.all().stream()
                        .map(aspect -> new Section(aspect.title(), aspect.changes(comparison)))
                        .filter(section -> !section.changes().isEmpty())
                        .toList(),
                Stream.of(
                                file(
                                        "openclaw.json",
                                        from,
                                        to,
                                        outcome ->
                                                Optional.of(outcome.documents().openclawJson())),
                                file("jobs.json", from, to, outcome -> outcome.documents()
                                        .jobsJson()),
                                file("exec-approvals.json", from, to, outcome -> outcome.documents()
                                        .approvalsJson()))
                        .filter(file -> !file.lines().isEmpty())
                        .toList());
    }

    /** Whether nothing at all differs. */
    public boolean isEmpty() {
        return sections.isEmpty() && files.isEmpty();
    }

    private static FileDifference file(
            String name, Outcome from, Outcome to, Function<Outcome, Optional<String>> content) {
        return FileDifference.of(
                name,
                from.release().toString(),
                content.apply(from).orElse(""),
                to.release().toString(),
                content.apply(to).orElse(""));
    }
}
