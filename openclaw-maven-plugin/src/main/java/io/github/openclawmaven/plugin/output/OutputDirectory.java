package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A directory that holds just what the last run generated: never half of it, never something of the run before. */
public final class OutputDirectory {

    private final Path directory;

    public OutputDirectory(Path directory) {
        this.directory = directory;
    }

    /**
     * Makes the directory hold exactly these files. They are written beside it and moved into its place; files that are
     * the same already stay untouched.
     *
     * @param files by path relative to the directory, with {@code /}
     * @return false when nothing had to change
     */
    public boolean replace(Map<String, Content> files) throws IOException {
        if (current().equals(new TreeMap<>(files))) {
            return false;
        }
        Path parent = Files.createDirectories(directory.toAbsolutePath().getParent());
        Path fresh = parent.resolve(directory.getFileName() + ".new");
        Path old = parent.resolve(directory.getFileName() + ".old");
        delete(fresh);
        delete(old);
        try {
            for (Map.Entry<String, Content> file : files.entrySet()) {
                Path target = fresh.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue().bytes());
            }
            if (Files.exists(directory)) {
                Files.move(directory, old);
            }
            Files.move(fresh, directory);
        } finally {
            delete(fresh);
            delete(old);
        }
        return true;
    }

    private Map<String, Content> current() throws IOException {
        Map<String, Content> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = directory
                            .relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/");
                    files.put(name, Content.of(Files.readAllBytes(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
