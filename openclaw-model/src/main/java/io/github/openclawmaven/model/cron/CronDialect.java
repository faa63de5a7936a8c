package io.github.openclawmaven.model.cron;

import java.util.List;

/** What a version of croner, which reads the gateway's cron expressions, takes. */
public enum CronDialect {
    /** Of gateway 2026.1.29 and 2026.1.30: croner 9.1.0. A question mark is the time at which the gateway reads it. */
    CRONER_9(6, List.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@hourly")),
    /** From gateway 2026.2.1 to 2026.9.6: croner 10.0.1. It has years, W, + and L behind a weekday, and no step from a number. */
    CRONER_10(7, List.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"));

    private final int mostFields;
    private final List<String> nicknames;

    CronDialect(int mostFields, List<String> nicknames) {
        this.mostFields = mostFields;
        this.nicknames = nicknames;
    }

    /** Six are those with seconds, seven with a year too. */
    int mostFields() {
        return mostFields;
    }

    /** The words that stand for a whole expression, in small letters. */
    List<String> nicknames() {
        return nicknames;
    }

    /** Whether there are W and LW among the days, L behind a weekday, + before one, and small letters for them. */
    boolean hasDayModifiers() {
        return this != CRONER_9;
    }

    /** Whether a step goes with a single number, as in {@code 5/10}, or with nothing, as in {@code /10}. */
    boolean stepsFromNumbers() {
        return this == CRONER_9;
    }

    /** Whether a question mark is the present second, hour, weekday and so on, and not a star. */
    boolean readsTheClock() {
        return this == CRONER_9;
    }
}
