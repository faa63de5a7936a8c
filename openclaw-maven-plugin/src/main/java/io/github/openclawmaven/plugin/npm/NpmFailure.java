package io.github.openclawmaven.plugin.npm;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Why npm fails, told by what it prints.
 *
 * @param sign in its output
 * @param message what is wrong and what to do; {@code %s} is what was to be fetched
 */
record NpmFailure(Pattern sign, String message) {

    private static final int LAST_LINES = 15;

    private static final List<NpmFailure> KNOWN = List.of(
            of("ENOSPC|no space left", "The disk is full: %s takes about 800 MB"),
            of(
                    "ETARGET|notarget|E404",
                    "npm's registry does not have %s: see gateway.release, and which registry npm asks"),
            of(
                    "EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network",
                    "npm does not reach its registry, and %s is not in the cache yet: run this once with a network, or name"
                            + " a registry that is within reach (npm config set registry …)"),
            of("EBADENGINE|Unsupported engine", "The Node.js of npm is too old to install %s: install a newer one"),
            of("EACCES|EPERM", "npm may not write where %s is kept: see -Dopenclaw.cache"));

    private static NpmFailure of(String sign, String message) {
        return new NpmFailure(Pattern.compile(sign, Pattern.CASE_INSENSITIVE), message);
    }

    /** What a person is told of a run of npm that failed. */
    static NpmException exception(String what, String output) {
        List<String> lines = output.lines().toList();
        String last = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        String message = KNOWN.stream()
                .filter(failure -> failure.sign().matcher(output).find())
                .findFirst()
                .map(failure -> failure.message().formatted(what))
                .orElse("npm could not install " + what);
        return new NpmException(message + ". npm said:\n" + last);
    }
}
