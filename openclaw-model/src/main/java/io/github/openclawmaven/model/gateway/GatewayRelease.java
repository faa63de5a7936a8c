package io.github.openclawmaven.model.gateway;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stable release of the gateway, such as {@code 2026.9.6} or {@code 2026.7.1-2}. The parts compare as numbers, and a
 * correction is later than its base: SemVer would have it the other way round.
 *
 * @param number of the release within its month, not a day
 * @param correction 0 for a release without a suffix
 */
public record GatewayRelease(int year, int month, int number, int correction) implements Comparable<GatewayRelease> {
    private static final Pattern FORM =
            Pattern.compile("([1-9]\\d{3})\\.([1-9]\\d?)\\.([1-9]\\d{0,3})(?:-([1-9]\\d{0,3}))?");

    /** Empty unless the text names exactly one stable release. */
    public static Optional<GatewayRelease> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int correction = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        return Optional.of(new GatewayRelease(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                correction));
    }

    /**
     * The release of that name.
     *
     * @throws IllegalArgumentException when the text is not a release
     */
    public static GatewayRelease of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a gateway release: " + text));
    }

    /** Whether this is the named release or a later one. */
    public boolean isAtLeast(GatewayRelease other) {
        return compareTo(other) >= 0;
    }

    /** The month that the release belongs to, such as {@code 2026.9}. */
    public String line() {
        return year + "." + month;
    }

    @Override
    public int compareTo(GatewayRelease other) {
        return Arrays.compare(parts(), other.parts());
    }

    // Spelled out for the same reason as SourcePath's.

    @Override
    public boolean equals(Object other) {
        return other instanceof GatewayRelease release && compareTo(release) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts());
    }

    private int[] parts() {
        return new int[] {year, month, number, correction};
    }

    /** As the gateway's publisher writes it. */
    @Override
    public String toString() {
        String base = line() + "." + number;
        return correction == 0 ? base : base + "-" + correction;
    }
}
