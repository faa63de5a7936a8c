package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What has to happen to a directory so that it holds what was generated; by paths relative to it. */
final class OutputChange {

    private final SortedSet<String> written;
    private final SortedSet<String> replaced = new TreeSet<>();
    private final SortedSet<String> edited = new TreeSet<>();
    private final SortedSet<String> removed = new TreeSet<>();
    private final SortedSet<String> strangers;

    private OutputChange(SortedSet<String> written, SortedSet<String> strangers) {
        this.written = written;
        this.strangers = strangers;
    }

    /**
     * Compares.
     *
     * @param mark what was written before
     * @param obsolete which of the files that are no longer generated go
     */
    static OutputChange between(
            FoundFiles found, OutputMark mark, Map<String, Content> files, Predicate<String> obsolete)
            throws IOException {
        OutputChange change = new OutputChange(new TreeSet<>(files.keySet()), new TreeSet<>(found.others()));
        for (String path : found.regular()) {
            if (!mark.names(path) && !files.containsKey(path)) {
                change.strangers.add(path);
            } else {
                change.add(path, found.content(path), mark, Optional.ofNullable(files.get(path)), obsolete);
            }
        }
        return change;
    }

    private void add(
            String path, Content there, OutputMark mark, Optional<Content> generated, Predicate<String> obsolete) {
        if (generated.isPresent() && generated.get().equals(there)) {
            written.remove(path);
        } else if (generated.isPresent() && mark.names(path)) {
            // Edited or not, the path is the plugin's: whoever changes a generated file is told so.
            replaced.add(path);
            if (!mark.wrote(path, there)) {
                edited.add(path);
            }
        } else if (!mark.wrote(path, there)) {
            strangers.add(path);
        } else if (obsolete.test(path)) {
            removed.add(path);
        }
    }

    boolean isEmpty() {
        return written.isEmpty() && removed.isEmpty();
    }

    /** Files that are new or get another content. */
    SortedSet<String> written() {
        return written;
    }

    /** Files that are there and get another content. */
    SortedSet<String> replaced() {
        return replaced;
    }

    /** Files that were changed by someone since they were written, and are replaced. */
    SortedSet<String> edited() {
        return edited;
    }

    /** Files that are as they were written and are no longer generated. */
    SortedSet<String> removed() {
        return removed;
    }

    /** Files that this plugin did not write as they are. They stay. */
    SortedSet<String> strangers() {
        return strangers;
    }

    /** One of the strangers that is where something must be written: the file itself, or a directory for it. */
    Optional<String> inTheWay() {
        return strangers.stream()
                .filter(stranger -> written.stream()
                        .anyMatch(path -> path.equals(stranger)
                                || path.startsWith(stranger + "/")
                                || stranger.startsWith(path + "/")))
                .findFirst();
    }
}
