package io.github.openclawmaven.plugin.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an {@link OutputDirectory} keeps in the directory for itself: the mark, the lock and, for a moment, the staging. */
final class OutputRecords {

    static final String LOCK = OutputMark.FILE_NAME + ".lock";

    private OutputRecords() {}

    static boolean isRecord(String name) {
        return name.equals(OutputMark.FILE_NAME) || name.equals(LOCK);
    }

    /** Names of what is directly in a directory without a mark and is not of this plugin. */
    static SortedSet<String> others(Path directory) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (Files.exists(directory)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
                for (Path path : found) {
                    if (!path.endsWith(LOCK) && !Staging.isLeftover(path)) {
                        names.add(path.getFileName().toString());
                    }
                }
            }
        }
        return names;
    }
}
