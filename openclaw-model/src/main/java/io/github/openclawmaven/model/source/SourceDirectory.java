package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.ignore.IgnoreRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The directory of the descriptor. Nothing outside it is ever read, and no symbolic link is followed out of it. */
public final class SourceDirectory {

    /** Largest file that is read, in bytes: a ConfigMap holds no more. */
    public static final int MAX_FILE_SIZE = 1024 * 1024;

    private final Path root;
    private final String name;
    private final Map<String, Content> edited;
    private final Set<String> seen = new HashSet<>();
    private Optional<IgnoreRules> ignoreRules = Optional.empty();

    /**
     * @param root the directory
     * @param name its path as shown to people, relative to the project, with {@code /}
     */
    public SourceDirectory(Path root, String name) {
        this(root, name, Map.of());
    }

    private SourceDirectory(Path root, String name, Map<String, Content> edited) {
        this.root = root;
        this.name = name;
        this.edited = edited;
    }

    /**
     * The same directory as it would be with some of its files edited.
     *
     * @param files by path relative to it; they are there
     */
    public SourceDirectory with(Map<String, Content> files) {
        return new SourceDirectory(root, name, Map.copyOf(files));
    }

    /** The directory itself. */
    public Path root() {
        return root;
    }

    public boolean contains(String relative) {
        return Files.isRegularFile(root.resolve(relative));
    }

    /** The path of a file as shown to people. */
    public String nameOf(String relative) {
        return name.isEmpty() ? relative : name + "/" + relative;
    }

    /** The path of what people are shown as this; empty where that is not in the directory. */
    public Optional<String> relative(String shown) {
        String prefix = nameOf("");
        return shown.startsWith(prefix) ? Optional.of(shown.substring(prefix.length())) : Optional.empty();
    }

    /** The directory as shown to people. */
    Position place() {
        return SourceText.withoutText(name.isEmpty() ? "." : name).start();
    }

    /** Whether what lies at a path was read, or was reported since it cannot be. */
    boolean hasSeen(String relative) {
        return seen.contains(relative);
    }

    /** Takes a path as seen: what lies there is used, though not now. */
    void see(String relative) {
        seen.add(relative);
    }

    /** Whether a file is none of the descriptor's business, as {@link IgnoreRules} say. */
    boolean ignores(String relative, Diagnostics diagnostics) {
        return ignoreRules(diagnostics).ignores(relative, false);
    }

    /** Names of the directories directly below one, sorted. */
    List<String> directories(String relative, Diagnostics diagnostics) {
        return list(relative, 1, diagnostics)
                .filter(Files::isDirectory)
                .map(this::relativeName)
                .sorted()
                .toList();
    }

    /** All files below a directory at any depth, relative to the source directory, sorted. */
    List<String> files(String relative, Diagnostics diagnostics) {
        return list(relative, Integer.MAX_VALUE, diagnostics)
                .filter(path -> !Files.isDirectory(path))
                .map(this::relativeName)
                .sorted()
                .toList();
    }

    /** Names of the files directly in a folder, ignored ones too, sorted. */
    List<String> names(String folder) {
        try (Stream<Path> paths = Files.list(root.resolve(folder))) {
            return paths.filter(path -> !Files.isDirectory(path))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** All that lies in it and is not ignored, but folders, relative to it, sorted. No link is followed. */
    List<String> everything(Diagnostics diagnostics) {
        try {
            return SourceWalk.in(root, this::relativeName, ignoreRules(diagnostics));
        } catch (IOException e) {
            diagnostics.report(new FileProblem(place().source().name()).unreadable());
            return List.of();
        }
    }

    /** The bytes of a file; empty when it may not be read, which has then been reported. */
    public Optional<Content> read(String relative, Diagnostics diagnostics) {
        Path file = root.resolve(relative);
        FileProblem problem = new FileProblem(nameOf(relative));
        seen.add(relative);
        try {
            if (isOutside(file)) {
                diagnostics.report(problem.outside());
            } else if (!Files.isRegularFile(file)) {
                diagnostics.report(problem.noFile());
            } else if (Files.size(file) > MAX_FILE_SIZE) {
                diagnostics.report(problem.tooLarge(Files.size(file)));
            } else {
                return Optional.of(
                        edited.containsKey(relative) ? edited.get(relative) : Content.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            diagnostics.report(problem.unreadable());
        }
        return Optional.empty();
    }

    /**
     * The text of a file without a byte order mark, its lines ending with {@code \n} wherever it was checked out; empty
     * when it is none, which has then been reported.
     */
    Optional<String> readText(String relative, Diagnostics diagnostics) {
        Optional<Content> content = read(relative, diagnostics);
        Optional<String> text = content.flatMap(Content::text);
        if (content.isPresent() && text.isEmpty()) {
            diagnostics.report(new FileProblem(nameOf(relative)).notText());
        }
        return text.map(it -> it.startsWith("\uFEFF") ? it.substring(1) : it).map(it -> it.replace("\r\n", "\n"));
    }

    private Stream<Path> list(String relative, int depth, Diagnostics diagnostics) {
        Path start = root.resolve(relative);
        if (!Files.isDirectory(start) || isRefusedLink(start, diagnostics)) {
            return Stream.empty();
        }
        // Read at once: the stream holds directory handles. Links are not followed, so a loop cannot trap the walk.
        try (Stream<Path> paths = Files.walk(start, depth, new FileVisitOption[0])) {
            IgnoreRules rules = ignoreRules(diagnostics);
            return paths
                    .filter(path -> !path.equals(start)
                            && !rules.ignores(relativeName(path), Files.isDirectory(path))
                            && !isRefusedLink(path, diagnostics))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException e) {
            diagnostics.report(new FileProblem(nameOf(relativeName(start))).unreadable());
            return Stream.empty();
        }
    }

    private IgnoreRules ignoreRules(Diagnostics diagnostics) {
        if (ignoreRules.isEmpty()) {
            Optional<String> text = Files.exists(root.resolve(IgnoreRules.FILE_NAME), LinkOption.NOFOLLOW_LINKS)
                    ? readText(IgnoreRules.FILE_NAME, diagnostics)
                    : Optional.empty();
            ignoreRules = Optional.of(
                    text.map(it -> IgnoreRules.read(SourceText.of(nameOf(IgnoreRules.FILE_NAME), it), diagnostics))
                            .orElseGet(IgnoreRules::leftovers));
        }
        return ignoreRules.get();
    }

    /** A link to a folder is refused wherever it leads: it may hold itself, or what lies outside. */
    private boolean isRefusedLink(Path path, Diagnostics diagnostics) {
        if (!Files.isSymbolicLink(path) || !Files.isDirectory(path)) {
            return false;
        }
        FileProblem problem = new FileProblem(nameOf(relativeName(path)));
        seen.add(relativeName(path));
        try {
            diagnostics.report(isOutside(path) ? problem.outside() : problem.linkToFolder());
        } catch (IOException e) {
            diagnostics.report(problem.unreadable());
        }
        return true;
    }

    private boolean isOutside(Path path) throws IOException {
        return !path.normalize().startsWith(root.normalize())
                || !path.toRealPath().startsWith(root.toRealPath());
    }

    private String relativeName(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
