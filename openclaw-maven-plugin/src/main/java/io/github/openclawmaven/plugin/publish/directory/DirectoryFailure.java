package io.github.openclawmaven.plugin.publish.directory;

import io.github.openclawmaven.plugin.output.WriteProblem;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;

/** Why a file of the repository could not be used. */
final class DirectoryFailure {

    private DirectoryFailure() {}

    static PublishException of(String problem, IOException e) {
        return new PublishException(problem + ": " + WriteProblem.reason(e), e);
    }
}
