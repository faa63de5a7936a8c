package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is whole or not there, and stays untouched when its content is the same. */
public final class OutputFile {

    private final Path file;

    public OutputFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * Makes the file hold this content: written beside it under a name that nothing has, then moved into its place.
     *
     * @return false when it held it already
     * @throws OutputException when there is something else in its place, such as a link, which is never written through
     */
    public boolean replace(Content content) throws OutputException {
        check();
        Path fresh = file.resolveSibling(OutputMark.FILE_NAME + "-" + UUID.randomUUID());
        try {
            if (Files.exists(file) && Content.of(Files.readAllBytes(file)).equals(content)) {
                return false;
            }
            Files.createDirectories(file.getParent());
            try {
                Files.write(fresh, content.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new OutputException(file + " cannot be written: " + WriteProblem.reason(e), e);
        }
        return true;
    }

    /**
     * Replaces what people wrote, which must still be what was read.
     *
     * @throws OutputException also when somebody changed it since
     */
    public void change(Content read, Content content) throws OutputException {
        check();
        try {
            if (!Content.of(Files.readAllBytes(file)).equals(read)) {
                throw new OutputException(file + " was changed meanwhile, and is left alone; try again");
            }
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            throw new OutputException(file + " cannot be read: " + WriteProblem.reason(e), e);
        }
        replace(content);
    }

    /**
     * Whether the file may be written.
     *
     * @throws OutputException when there is something else in its place; nothing has been touched
     */
    public void check() throws OutputException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(file + " is not a file but "
                    + (Files.isSymbolicLink(file) ? "a symbolic link" : "a directory or the like")
                    + ", and is left alone; move it away, or write elsewhere");
        }
    }
}
