package io.github.openclawmaven.plugin.publish.http;

import java.time.Duration;

/** An end in time, by the clock that nobody sets. */
record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Negative when it has passed. */
    Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    boolean hasPassed() {
        return left().isNegative();
    }

    Deadline orEarlier(Deadline other) {
        return left().compareTo(other.left()) <= 0 ? this : other;
    }
}
