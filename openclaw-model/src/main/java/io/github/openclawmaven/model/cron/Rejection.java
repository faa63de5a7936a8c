package io.github.openclawmaven.model.cron;

import java.util.Optional;

/** Ends the reading of an expression at its first fault; never leaves this package. */
final class Rejection extends RuntimeException {

    private final transient Slice slice;
    private final transient Optional<String> remedy;

    Rejection(Slice slice, String message, Optional<String> remedy) {
        super(message, null, false, false);
        this.slice = slice;
        this.remedy = remedy;
    }

    Rejection(Slice slice, String message) {
        this(slice, message, Optional.empty());
    }

    CronParse.Invalid asResult() {
        return new CronParse.Invalid(getMessage(), slice.offset(), slice.length(), remedy);
    }
}
