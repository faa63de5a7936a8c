package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What lies in a directory besides the plugin's own records. No link is followed.
 *
 * @param regular paths of files, relative to the directory, with {@code /}
 * @param others of what is neither file nor directory, or cannot be read
 * @param outputs of directories in it that have a mark of their own
 */
record FoundFiles(Path directory, SortedSet<String> regular, SortedSet<String> others, SortedSet<String> outputs) {

    static FoundFiles in(Path directory) throws IOException {
        FoundFiles found = new FoundFiles(directory, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(directory) && OutputMark.in(folder).isPresent()) {
                    found.outputs.add(found.name(folder));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!OutputRecords.isRecord(found.name(file))) {
                    (attributes.isRegularFile() ? found.regular : found.others).add(found.name(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(directory)) {
                    throw failure;
                }
                if (!(failure instanceof NoSuchFileException)) {
                    found.others.add(found.name(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    Content content(String path) throws IOException {
        return Content.of(Files.readAllBytes(directory.resolve(path)));
    }

    /** Those of the paths that are in no other output directory inside this one. */
    List<String> ofNoOutput(Collection<String> paths) {
        return paths.stream()
                .filter(path -> outputs.stream().noneMatch(output -> path.startsWith(output + "/")))
                .toList();
    }

    private String name(Path file) {
        return directory
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
