package io.github.openclawmaven.model.descriptor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Shell commands.
 *
 * @param mode what may run
 * @param allow programs, with arguments and files, that need no approval
 * @param safeBins filters from standard input to standard output that need no approval
 * @param timeout of one command
 */
public record Exec(
        Optional<ExecMode> mode, List<AllowedProgram> allow, List<String> safeBins, Optional<Duration> timeout) {}
