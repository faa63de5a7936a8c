package io.github.openclawmaven.model.cron;

import java.util.List;
import java.util.Optional;

/** What came of reading a cron expression. */
public sealed interface CronParse {

    /** An expression that the gateway accepts, and what its author may not have meant, in order of offset. */
    record Valid(CronExpression expression, List<CronWarning> warnings) implements CronParse {
        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * An expression that the gateway refuses.
     *
     * @param message what is wrong, without a trailing period
     * @param offset where the faulty part starts in the text that was given, in chars
     * @param length of the faulty part, in chars; 0 where it is empty, such as the text or an item between commas
     * @param remedy what to write instead, as a phrase
     */
    record Invalid(String message, int offset, int length, Optional<String> remedy) implements CronParse {}
}
