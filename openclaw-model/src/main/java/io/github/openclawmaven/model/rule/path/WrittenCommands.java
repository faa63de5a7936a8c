package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.rule.ProgramReach;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs of the commands that a Markdown text writes out: in a block of shell, or in code that has an argument too. */
final class WrittenCommands {

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,})[ \\t]*(\\w*)[^\\n]*\\n(.*?)^ {0,3}\\1[ \\t]*$");

    /** What a block says of itself that holds commands; nothing as well. */
    private static final Set<String> SHELLS = Set.of("", "sh", "bash", "shell", "console", "zsh");

    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");

    /** A program and an argument, behind a prompt and variables. */
    private static final Pattern COMMAND =
            Pattern.compile("(?:[$#] +)?(?:[A-Z_][A-Z0-9_]*=\\S* +)*(?:/\\S*/)?([a-z][a-z0-9.+_-]*)\\s+\\S.*");

    private WrittenCommands() {}

    /** Those that are known as programs, in the order written. */
    static Set<String> in(String text) {
        Set<String> programs = new LinkedHashSet<>();
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            if (SHELLS.contains(block.group(2))) {
                block.group(3).lines().forEach(line -> program(line).ifPresent(programs::add));
            }
        }
        SPAN.matcher(BLOCK.matcher(text).replaceAll("")).results().forEach(span -> program(span.group(1))
                .ifPresent(programs::add));
        return programs;
    }

    private static Optional<String> program(String command) {
        Matcher parts = COMMAND.matcher(command.strip());
        return parts.matches() && ProgramReach.named(parts.group(1)).isPresent()
                ? Optional.of(parts.group(1))
                : Optional.empty();
    }
}
