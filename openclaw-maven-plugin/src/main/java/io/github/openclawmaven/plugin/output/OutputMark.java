package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this plugin wrote into a directory, kept in a file there in the form of {@code sha256sum}. Nobody follows its paths:
 * it is only asked about files that were found in the directory, so what someone else writes into it leads nowhere.
 *
 * @param digests SHA-256 by path; a file that is being replaced has two
 */
record OutputMark(SortedMap<String, SortedSet<String>> digests) {

    static final String FILE_NAME = ".openclaw-output";
    static final OutputMark EMPTY = new OutputMark(new TreeMap<>());

    private static final String HEADER = "# Written by openclaw-maven-plugin, which replaces and removes these files.";
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

    static OutputMark of(Map<String, Content> files) {
        SortedMap<String, SortedSet<String>> digests = new TreeMap<>();
        files.forEach((path, content) -> digests.put(path, new TreeSet<>(Set.of(content.sha256()))));
        return new OutputMark(digests);
    }

    /** The mark of a directory; empty when there is none, or something else bears its name. */
    static Optional<OutputMark> in(Path directory) throws IOException {
        Path file = directory.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.startsWith(HEADER)) {
            return Optional.empty();
        }
        SortedMap<String, SortedSet<String>> digests = new TreeMap<>();
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> digests.computeIfAbsent(
                        line.group(2), path -> new TreeSet<>())
                .add(line.group(1)));
        return Optional.of(new OutputMark(digests));
    }

    Content content() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        digests.forEach((path, all) -> all.forEach(
                digest -> text.append(digest).append("  ").append(path).append('\n')));
        return Content.of(text.toString());
    }

    /** Whether a file of this path was written, whatever it holds now. */
    boolean names(String path) {
        return digests.containsKey(path);
    }

    /** Whether a file is as it was written. */
    boolean wrote(String path, Content content) {
        return names(path) && digests.get(path).contains(content.sha256());
    }

    /** Without some paths. */
    OutputMark without(Predicate<String> paths) {
        SortedMap<String, SortedSet<String>> others = new TreeMap<>(digests);
        others.keySet().removeIf(paths);
        return new OutputMark(others);
    }

    /** The files of both, each as in either. */
    OutputMark and(OutputMark other) {
        SortedMap<String, SortedSet<String>> both = new TreeMap<>();
        for (OutputMark mark : new OutputMark[] {this, other}) {
            mark.digests.forEach((path, all) ->
                    both.computeIfAbsent(path, name -> new TreeSet<>()).addAll(all));
        }
        return new OutputMark(both);
    }

    /** The files of both, those of this one as in this one. */
    OutputMark over(OutputMark other) {
        SortedMap<String, SortedSet<String>> both = new TreeMap<>(other.digests);
        both.putAll(digests);
        return new OutputMark(both);
    }
}
