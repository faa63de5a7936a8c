package io.github.openclawmaven.plugin.push;

import java.io.File;
import java.util.Optional;

/**
 * What the parameters of the goal ask for.
 *
 * @param chart a packaged chart to push instead of the project's own
 * @param dryRun whether to say only what would go where
 * @param atEnd whether a push waits until all charts of the reactor are built
 */
public record PushRequest(
        PushDestination destination, RepositoryAccess access, Optional<File> chart, boolean dryRun, boolean atEnd) {}
