package io.github.openclawmaven.model.syntax;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An instant as people write it: ISO 8601 with date, time and offset, which may be short as in {@code +02}. */
public final class WrittenInstant {

    private static final String FORM =
            "[+-]?\\d{4,10}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d*)?)?(?:[Zz]|[+-]\\d{2}(?::?\\d{2}){0,2})";

    private WrittenInstant() {}

    /** An expression that every instant fits; a few texts beside fit it, such as one of a month 13. */
    public static String pattern() {
        return FORM;
    }

    /** The instant in milliseconds, which is what the gateway keeps of it; empty when the text is none, or names no day there is. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
