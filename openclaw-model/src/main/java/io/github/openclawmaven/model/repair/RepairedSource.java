package io.github.openclawmaven.model.repair;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.upgrade.document.FileDifference;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A source directory with the edits that its findings ask for; in memory, nothing is written.
 *
 * @param files those that become others, by path in the directory
 * @param mended findings that the edits are for
 * @param left findings of the directory as it would be
 */
public record RepairedSource(SortedMap<String, Change> files, List<Diagnostic> mended, List<Diagnostic> left) {

    /** What codes start with that say that a file is no longer what YAML calls one. */
    private static final String SYNTAX = "OC10";

    /**
     * A file before and after.
     *
     * @param difference for people, with asterisks in place of secrets
     */
    public record Change(Content before, Content after, FileDifference difference) {}

    /**
     * Compiles the directory and applies what its findings ask for. What gets into the way of another edit, or would make a file
     * unreadable, is left.
     *
     * @param requests one for each environment
     */
    public static RepairedSource of(SourceDirectory directory, Collection<DescriptorRequest> requests) {
        Findings before = Findings.of(directory, requests);
        List<Diagnostic> repairable = before.reported().stream()
                .filter(finding -> !finding.repairs().isEmpty())
                .toList();
        SourceEdits edits = SourceEdits.of(directory, repairable);
        Findings after = Findings.of(edits.over(directory), requests);
        if (!after.breaks(before, SYNTAX)) {
            return result(edits, before, after);
        }
        SourceEdits good = SourceEdits.of(directory, List.of());
        for (Diagnostic finding : edits.mended()) {
            SourceEdits tried = SourceEdits.of(
                    directory,
                    Stream.concat(good.mended().stream(), Stream.of(finding)).toList());
            if (!Findings.of(tried.over(directory), requests).breaks(before, SYNTAX)) {
                good = tried;
            }
        }
        return result(good, before, Findings.of(good.over(directory), requests));
    }

    private static RepairedSource result(SourceEdits edits, Findings before, Findings after) {
        SortedMap<String, Change> files = new TreeMap<>();
        edits.files()
                .forEach((path, file) -> files.put(
                        path,
                        new Change(
                                file.before(),
                                file.after(),
                                FileDifference.of(
                                        file.name(),
                                        "a",
                                        before.masked(file.name(), file.before()),
                                        "b",
                                        after.masked(file.name(), file.after())))));
        return new RepairedSource(files, edits.mended(), after.reported());
    }
}
