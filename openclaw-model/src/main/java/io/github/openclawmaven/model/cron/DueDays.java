package io.github.openclawmaven.model.cron;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which an expression is due, in its own time zone. */
public interface DueDays {

    /** The first due day that is not before the given one; empty when there is none any more. */
    Optional<LocalDate> firstFrom(LocalDate day);

    /** Whether a day is one of them. */
    default boolean isDue(LocalDate day) {
        return firstFrom(day).filter(day::equals).isPresent();
    }
}
