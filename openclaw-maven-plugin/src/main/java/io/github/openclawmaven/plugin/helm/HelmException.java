package io.github.openclawmaven.plugin.helm;

/** Helm refused: its own words. */
public final class HelmException extends RuntimeException {

    HelmException(String message) {
        super(message);
    }
}
