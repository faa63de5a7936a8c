package io.github.openclawmaven.plugin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Whether files of a directory changed. It looks by itself: what a file system tells differs too much. */
public final class SourceWatch {

    private final Path directory;
    private Map<Path, String> seen;

    /** From now on. */
    public SourceWatch(Path directory) {
        this.directory = directory;
        this.seen = look();
    }

    /** Since the last time that it was asked. */
    boolean changed() {
        Map<Path, String> now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private Map<Path, String> look() {
        Map<Path, String> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    found.put(file, attributes.lastModifiedTime() + " " + attributes.size());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // An editor is at work: the next look sees more.
        }
        return found;
    }
}
