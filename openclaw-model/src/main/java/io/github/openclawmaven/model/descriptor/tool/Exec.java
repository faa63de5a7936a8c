package io.github.openclawmaven.model.descriptor.tool;

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
 * @param pathPrepend directories that programs are looked for in first
 * @param strictInlineEval whether code in an argument, such as of {@code node -e}, needs approval always; from 2026.3.22
 * @param applyPatch the tool that changes files by a patch; from 2026.2.17
 */
public record Exec(
        Optional<ExecMode> mode,
        List<AllowedProgram> allow,
        List<String> safeBins,
        Optional<Duration> timeout,
        List<String> pathPrepend,
        Optional<Boolean> strictInlineEval,
        Optional<FileTools> applyPatch) {}
