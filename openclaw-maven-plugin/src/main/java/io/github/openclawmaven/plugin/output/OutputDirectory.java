package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A directory of what goals wrote, for one of them at a time. It gets its next content as a whole or stays as it is, and loses
 * nothing but what they wrote: a file of someone else's stays, and one that is where something must be written is an error.
 */
public final class OutputDirectory implements AutoCloseable {

    /** Another build may remove the directory at any time, as {@code mvn clean} does. */
    private static final int ATTEMPTS = 20;

    private static final long PAUSE_MILLIS = 50;

    private static final int NAMED_FILES = 3;

    private final OutputPlace place;
    private final Path directory;
    private final Consumer<String> warnings;
    private DirectoryLock lock;

    private OutputDirectory(OutputPlace place, Consumer<String> warnings) throws IOException {
        this.place = place;
        this.directory = place.path();
        this.warnings = warnings;
        this.lock = lock();
    }

    /**
     * Makes the directory where it is missing, and waits while another goal or build has it.
     *
     * @param warnings gets what a person should know about files that others wrote
     * @throws OutputException when the directory must not be written to; then nothing was touched
     */
    public static OutputDirectory open(OutputPlace place, Consumer<String> warnings) throws OutputException {
        try {
            return new OutputDirectory(place, warnings);
        } catch (IOException e) {
            throw failure(place.path(), e);
        }
    }

    /**
     * Makes the directory hold these files, and no others of those that were written into it. What is the same already stays
     * untouched.
     *
     * @param files by path relative to the directory, with {@code /}
     * @return false when nothing had to change
     * @throws OutputException when they cannot be written; then all is as it was
     */
    public boolean replace(Map<String, Content> files) throws OutputException {
        return write(files, path -> true);
    }

    /**
     * Makes the directory hold of a group of files just these; what else was written into it stays. Else as {@link #replace(Map)}.
     *
     * @param group their paths, and those of files that are not to be there any more
     */
    public boolean replace(Map<String, Content> files, Set<String> group) throws OutputException {
        return write(files, group::contains);
    }

    /** Adds files to those that were written into the directory before; else as {@link #replace(Map)}. */
    public boolean add(Map<String, Content> files) throws OutputException {
        return write(files, path -> false);
    }

    /** The place of what is written as this path. */
    public Path resolve(String path) {
        return directory.resolve(path);
    }

    private boolean write(Map<String, Content> files, Predicate<String> obsolete) throws OutputException {
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return writeOnce(files, obsolete);
                } catch (NoSuchFileException | FileAlreadyExistsException e) {
                    pauseAfter(attempt, e);
                    lock.close();
                    lock = lock();
                }
            }
        } catch (IOException e) {
            throw failure(directory, e);
        }
    }

    private boolean writeOnce(Map<String, Content> files, Predicate<String> obsolete) throws IOException {
        Staging.removeLeftovers(directory);
        Optional<OutputMark> mark = OutputMark.in(directory);
        FoundFiles found = FoundFiles.in(directory);
        if (mark.isEmpty()) {
            checkContent();
        }
        OutputMark former = mark.isPresent() ? mark.get() : FormerOutput.mark(found, files.keySet());
        OutputMark next = OutputMark.of(files).over(former.without(obsolete));
        OutputChange change = OutputChange.between(found, former, files, obsolete);
        Optional<String> inTheWay = change.inTheWay();
        if (inTheWay.isPresent()) {
            throw new OutputException(directory.resolve(inTheWay.get())
                    + " was not written by this plugin, and is where it must write. Nothing was written; move it away, or"
                    + " name another directory: " + place.property());
        }
        if (!change.isEmpty() || !mark.equals(Optional.of(next))) {
            new OutputUpdate(directory, former, next, change, files).apply();
        }
        warn("changed since they were generated, and generated anew", change.edited());
        warn(
                "not generated, and left as they are",
                found.ofNoOutput(change.strangers().stream().filter(obsolete).toList()));
        return !change.isEmpty();
    }

    @Override
    public void close() throws OutputException {
        try {
            lock.close();
        } catch (IOException e) {
            throw failure(directory, e);
        }
    }

    private DirectoryLock lock() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                place.checkOwn();
                checkContent();
                Files.createDirectories(directory);
                return DirectoryLock.acquire(directory, OutputRecords.LOCK);
            } catch (NoSuchFileException e) {
                pauseAfter(attempt, e);
            }
        }
    }

    /** Of a directory that is being removed, the mark may be gone while other files are not: it counts what stays. */
    private void checkContent() throws IOException {
        SortedSet<String> seen = new TreeSet<>();
        // Looked at before the mark is, which a build that writes there right now puts first.
        SortedSet<String> names = OutputRecords.others(directory);
        while (!names.isEmpty() && OutputMark.in(directory).isEmpty() && !FormerOutput.fills(directory, names)) {
            if (names.equals(seen)) {
                throw place.refusal("it holds files that this plugin did not write, such as " + names.first());
            }
            seen = names;
            pause();
            names = OutputRecords.others(directory);
        }
    }

    private static void pauseAfter(int attempt, IOException e) throws IOException {
        if (attempt == ATTEMPTS) {
            throw e;
        }
        pause();
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build writes there");
        }
    }

    private void warn(String what, Collection<String> paths) {
        if (!paths.isEmpty()) {
            String named = paths.stream().limit(NAMED_FILES).collect(Collectors.joining(", "));
            int more = paths.size() - NAMED_FILES;
            warnings.accept("Files in " + directory + " that were " + what + ": " + named
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private static OutputException failure(Path directory, IOException e) {
        return e instanceof OutputException told
                ? told
                : new OutputException(
                        directory + " cannot be written: " + WriteProblem.reason(e) + ". What was in it is as it was",
                        e);
    }
}
