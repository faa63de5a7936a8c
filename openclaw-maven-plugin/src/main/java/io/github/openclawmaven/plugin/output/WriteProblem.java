package io.github.openclawmaven.plugin.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written; by itself the JDK says little more than the path. */
public final class WriteProblem {

    private WriteProblem() {}

    /** The reason, with what helps against it where that is known. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; give the user of this build the right to write there";
        }
        if (e instanceof FileAlreadyExistsException inTheWay) {
            return inTheWay.getFile() + " is in the way; move it away";
        }
        if (e instanceof NoSuchFileException gone) {
            return gone.getFile() + " is not there; end the build that removes it, and try again";
        }
        if (e instanceof FileSystemException failure) {
            return failure.getReason() == null
                    ? "check that its directory is one (" + failure.getMessage() + ")"
                    : failure.getReason();
        }
        return e.getMessage();
    }
}
