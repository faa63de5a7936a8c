package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Names of files as those know them who have the repository: relative to where it starts, since a project may lie deep in it.
 *
 * @param root where the repository starts
 * @param project the directory that the names of sources are relative to
 */
public record RepositoryPaths(Path root, Path project) {

    public RepositoryPaths {
        root = root.toAbsolutePath().normalize();
        project = project.toAbsolutePath().normalize();
    }

    /** Whether the repository has the file; else its name is that of a machine's file. */
    boolean isInside(Position position) {
        return file(position).startsWith(root);
    }

    /** The path of a finding's file, with {@code /}. */
    String path(Position position) {
        Path file = file(position);
        Path shown = file.startsWith(root) ? root.relativize(file) : file;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    /** The same as a URI, relative where the path is. */
    String uri(Position position) {
        if (!isInside(position)) {
            return file(position).toUri().toString();
        }
        try {
            // By itself a first segment with a colon would be a scheme.
            return new URI(null, null, "/" + path(position), null)
                    .toASCIIString()
                    .substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is the path of a URI", e);
        }
    }

    /** The file itself. */
    public Path file(Position position) {
        return project.resolve(position.source().name()).normalize();
    }
}
