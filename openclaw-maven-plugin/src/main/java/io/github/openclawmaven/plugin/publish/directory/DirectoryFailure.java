package io.github.openclawmaven.plugin.publish.directory;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file of the repository could not be used; by itself the JDK says little more than the path. */
final class DirectoryFailure {

    private DirectoryFailure() {}

    static PublishException of(String problem, IOException e) {
        return new PublishException(problem + ": " + reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; give the user of this build the right to write there";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return "check that it is a directory with room for the chart (" + e.getMessage() + ")";
    }
}
