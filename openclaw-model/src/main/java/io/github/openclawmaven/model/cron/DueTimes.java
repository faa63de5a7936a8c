package io.github.openclawmaven.model.cron;

import java.time.Duration;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The times of the day at which an expression is due, on the days on which it is, in its own time zone. */
public final class DueTimes {

    private static final int PER_HOUR = 60;

    private final BitSet minutes;
    private final BitSet seconds;

    /** @param minutes of the day, from 0 to 1439 */
    private DueTimes(BitSet minutes, BitSet seconds) {
        this.minutes = minutes;
        this.seconds = seconds;
    }

    /** Each of the seconds in each of the minutes of each of the hours. */
    static DueTimes of(BitSet hours, BitSet minutes, BitSet seconds) {
        BitSet ofDay = new BitSet();
        hours.stream().forEach(hour -> minutes.stream().forEach(minute -> ofDay.set(hour * PER_HOUR + minute)));
        return new DueTimes(ofDay, (BitSet) seconds.clone());
    }

    /** One minute of the day. */
    static DueTimes once(int hour, int minute) {
        BitSet ofDay = new BitSet();
        ofDay.set(hour * PER_HOUR + minute);
        BitSet first = new BitSet();
        first.set(0);
        return new DueTimes(ofDay, first);
    }

    /** The minutes of the day in which it is due, from 0 to 1439, in their order. */
    public IntStream minutes() {
        return minutes.stream();
    }

    /** Whether it is due in a minute of the day. */
    public boolean isDue(int minute) {
        return minutes.get(minute);
    }

    /** The least time between two of them that are on one day; empty where there is one alone. */
    public Optional<Duration> leastGap() {
        return seconds.cardinality() > 1
                ? Optional.of(Duration.ofSeconds(leastGap(seconds)))
                : Optional.of(minutes).filter(it -> it.cardinality() > 1).map(it -> Duration.ofMinutes(leastGap(it)));
    }

    private static int leastGap(BitSet times) {
        return times.stream()
                .filter(time -> times.nextSetBit(time + 1) > time)
                .map(time -> times.nextSetBit(time + 1) - time)
                .min()
                .orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DueTimes that && minutes.equals(that.minutes) && seconds.equals(that.seconds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minutes, seconds);
    }
}
