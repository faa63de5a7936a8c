package io.github.openclawmaven.plugin.publish.directory;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.output.DirectoryLock;
import io.github.openclawmaven.plugin.output.OutputException;
import io.github.openclawmaven.plugin.output.OutputFile;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.index.RepositoryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of a directory whose {@link DirectoryLock} is held. A reader sees a file whole, old or new. */
record DirectoryFiles(Path directory) implements RepositoryFiles {

    @Override
    public String location(String name) {
        return directory.resolve(name).toString();
    }

    @Override
    public Optional<Content> read(String name, int wanted) throws PublishException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(Content.of(bytes.readNBytes(wanted)));
        } catch (IOException e) {
            throw DirectoryFailure.of(file + " cannot be read", e);
        }
    }

    @Override
    public void write(String name, Content content) throws PublishException {
        Path file = directory.resolve(name);
        try {
            new OutputFile(file).replace(content);
        } catch (OutputException e) {
            throw new PublishException(e.getMessage(), e);
        }
    }

    @Override
    public void delete(String name) throws PublishException {
        Path file = directory.resolve(name);
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw DirectoryFailure.of(file + " cannot be removed", e);
        }
    }
}
