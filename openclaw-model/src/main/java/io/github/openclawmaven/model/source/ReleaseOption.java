package io.github.openclawmaven.model.source;

/**
 * A release that is named beside the descriptor, and takes the place of the one that it names.
 *
 * @param option as the user gave it, such as {@code -Dopenclaw.release}; diagnostics say it where a file's name would stand
 * @param release such as {@code 2026.9.6}
 */
public record ReleaseOption(String option, String release) {

    /** The one that every goal has which reads a descriptor. */
    public static ReleaseOption usual(String release) {
        return new ReleaseOption("-Dopenclaw.release", release);
    }
}
