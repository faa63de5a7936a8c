package io.github.openclawmaven.plugin.helm.child;

/** A library failed inside; whether the chart is good is not known. */
final class LibraryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LibraryFailure(String message) {
        super(message);
    }

    LibraryFailure(Throwable cause) {
        super(cause);
    }
}
