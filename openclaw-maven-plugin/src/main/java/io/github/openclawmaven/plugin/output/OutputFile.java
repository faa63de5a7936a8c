package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is whole or not there, and stays untouched when its content is the same. */
public final class OutputFile {

    private final Path file;

    public OutputFile(Path file) {
        this.file = file;
    }

    /**
     * Makes the file hold this content: written beside it, then moved into its place.
     *
     * @return false when it held it already
     */
    public boolean replace(Content content) throws IOException {
        if (Files.isRegularFile(file) && Content.of(Files.readAllBytes(file)).equals(content)) {
            return false;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(fresh, content.bytes());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return true;
    }
}
