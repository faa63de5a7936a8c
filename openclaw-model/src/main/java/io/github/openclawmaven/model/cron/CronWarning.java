package io.github.openclawmaven.model.cron;

import java.util.Optional;

/**
 * Something that the gateway accepts and that is probably not meant.
 *
 * @param kind which of the known surprises it is
 * @param message what will happen, without a trailing period
 * @param offset where the part in question starts in the text that was given, in chars
 * @param length of the part in question, in chars
 * @param remedy what to write instead, as a phrase
 */
public record CronWarning(Kind kind, String message, int offset, int length, Optional<String> remedy) {

    /** The surprises that are known. */
    public enum Kind {
        /** No day of any year fits. */
        NEVER_DUE,
        /** Both day fields are restricted, and one of them is enough. */
        EITHER_DAY,
        /** A single date-time, which the gateway has a schedule kind of its own for. */
        ONE_SHOT,
        /** A question mark that stands for the time at which the gateway reads the expression. */
        PRESENT_TIME,
        /** Text that no cron documents and that is read only in part. */
        LOOSE
    }

    static CronWarning at(Slice slice, Kind kind, String message, Optional<String> remedy) {
        return new CronWarning(kind, message, slice.offset(), slice.length(), remedy);
    }
}
