package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is below a directory: what each thing is and holds, and when it changed last. */
record DirectoryState(Map<String, Object> things) {

    static DirectoryState of(Path root) throws IOException {
        Map<String, Object> things = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                FileTime changed = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
                things.put(root.relativize(path).toString(), new Thing(content(path), changed));
            }
        }
        return new DirectoryState(things);
    }

    private static Object content(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return Files.readSymbolicLink(path);
        }
        return Files.isRegularFile(path) ? Content.of(Files.readAllBytes(path)) : "directory";
    }

    private record Thing(Object content, FileTime changed) {}
}
