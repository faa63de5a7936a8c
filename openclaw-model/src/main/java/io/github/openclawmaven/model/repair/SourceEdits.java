package io.github.openclawmaven.model.repair;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Repair;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The edits of some findings, as far as they do not get into each other's way.
 *
 * @param files those that become others, by path in the directory
 * @param mended findings whose edits are in them
 */
record SourceEdits(Map<String, EditedFile> files, List<Diagnostic> mended) {

    /**
     * A file before and after.
     *
     * @param name as people are shown it
     */
    record EditedFile(String name, Content before, Content after) {}

    static SourceEdits of(SourceDirectory directory, Collection<Diagnostic> findings) {
        Map<SourceText, FileEdits> edits = new LinkedHashMap<>();
        List<Diagnostic> mended = new ArrayList<>();
        for (Diagnostic finding : findings) {
            List<Repair> repairs = finding.repairs();
            SourceText source = repairs.get(0).stretch().source();
            if (file(directory, source).isPresent()
                    && edits.computeIfAbsent(source, it -> new FileEdits()).take(repairs)) {
                mended.add(finding);
            }
        }
        Map<String, EditedFile> files = new LinkedHashMap<>();
        edits.forEach((source, taken) -> file(directory, source).ifPresent(before -> {
            Content after = Content.of(taken.applyTo(FileLines.of(before).orElseThrow()));
            files.put(directory.relative(source.name()).orElseThrow(), new EditedFile(source.name(), before, after));
        }));
        return new SourceEdits(files, mended);
    }

    /** The directory as it would be. */
    SourceDirectory over(SourceDirectory directory) {
        return directory.with(
                files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                        .after())));
    }

    /** The file of a source, where it still is what was read; a release of the command line is in none. */
    private static Optional<Content> file(SourceDirectory directory, SourceText source) {
        return directory
                .relative(source.name())
                .filter(directory::contains)
                .flatMap(path -> directory.read(path, new Diagnostics()))
                .filter(content -> FileLines.of(content)
                        .filter(file -> file.lines().equals(source.lines()))
                        .isPresent());
    }
}
