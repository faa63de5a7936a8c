package io.github.openclawmaven.model.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the root of the descriptor to one of its values: {@code jobs.report.schedule.cron}, {@code bindings.2.agent}.
 *
 * @param segments keys, or list indices as decimal numbers
 */
public record SourcePath(List<String> segments) {

    public static final SourcePath ROOT = new SourcePath(List.of());

    public SourcePath {
        segments = List.copyOf(segments);
    }

    /** Keys as strings and list indices as integers, from the root. */
    public static SourcePath of(Object... segments) {
        return ROOT.then(segments);
    }

    /** Deeper by these keys and indices. */
    public SourcePath then(Object... more) {
        List<String> all = new ArrayList<>(segments);
        for (Object segment : more) {
            all.add(segment.toString());
        }
        return new SourcePath(all);
    }

    public boolean isRoot() {
        return segments.isEmpty();
    }

    public SourcePath parent() {
        return new SourcePath(segments.subList(0, segments.size() - 1));
    }

    public String last() {
        return segments.get(segments.size() - 1);
    }

    // Every finding and every origin of a value is looked up by its path. The JVM makes a record's own answers of
    // method handles at their first use, which takes a JVM that just started longer than all those look-ups.

    @Override
    public boolean equals(Object other) {
        return other instanceof SourcePath path && segments.equals(path.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** As people write it, with dots. */
    @Override
    public String toString() {
        return String.join(".", segments);
    }
}
