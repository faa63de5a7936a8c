package io.github.openclawmaven.plugin.lint.helm;

/** Helm refused: its own words. */
public final class HelmException extends RuntimeException {

    HelmException(String message) {
        super(message);
    }
}
