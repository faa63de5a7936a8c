package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that a directory of people gets beside theirs: all of them or none, and never in the place of one that is there. */
public final class NewFiles {

    private final Path root;

    /** @param root is made where it is missing */
    public NewFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Files of a directory that goals then take for the plugin's own, as if they had written it.
     *
     * @return by path in the directory of people, with the record of them
     */
    public static SortedMap<String, Content> ownDirectory(String path, Map<String, Content> files) {
        SortedMap<String, Content> all = new TreeMap<>();
        files.forEach((name, content) -> all.put(path + "/" + name, content));
        all.put(path + "/" + OutputMark.FILE_NAME, OutputMark.of(files).content());
        return all;
    }

    /** Whether anything is in the place of this path, be it a link that leads nowhere. */
    public boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes them.
     *
     * @param files by path relative to the directory, with {@code /}
     * @throws OutputException when they cannot be written; then none of them is
     */
    public void write(Map<String, Content> files) throws OutputException {
        if (files.isEmpty()) {
            return;
        }
        try {
            for (String path : files.keySet()) {
                checkFolders(path);
            }
            Files.createDirectories(root);
            try (Staging staging = Staging.in(root)) {
                for (Map.Entry<String, Content> file : files.entrySet()) {
                    staging.write(file.getKey(), file.getValue());
                }
                move(staging, files.keySet());
            }
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(
                    root + " cannot be written: " + WriteProblem.reason(e) + ". Nothing was written", e);
        }
    }

    private void move(Staging staging, Iterable<String> paths) throws IOException {
        Moves moves = new Moves(root);
        try {
            for (String path : paths) {
                moves.move(staging.fresh(path), root.resolve(path));
            }
        } catch (IOException | RuntimeException e) {
            if (!moves.undo()) {
                throw new OutputException(root + " cannot be written: " + e.getMessage() + ". Some files were", e);
            }
            throw e;
        }
    }

    /** The folders of a file are in the directory, or will be: nothing is written through a link, or below a file. */
    private void checkFolders(String path) throws OutputException {
        Path folder = root;
        for (Path name : root.getFileSystem().getPath(path)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && !folder.equals(root)) {
                throw new OutputException(folder + " is not a directory but a file or a link, and is in the way of "
                        + path + ". Nothing was written; move it away");
            }
            folder = folder.resolve(name);
        }
    }
}
