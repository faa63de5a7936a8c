package io.github.openclawmaven.plugin.output;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time that a build claims to run at, so that its archives do not depend on the real one. */
public final class BuildTime {

    /** When the project says nothing: the oldest time that all archive formats can hold. */
    private static final Instant DEFAULT = Instant.parse("1980-01-01T00:00:00Z");

    private BuildTime() {}

    /**
     * The time of {@code project.build.outputTimestamp}: seconds since 1970, or ISO 8601 with an offset. A single character
     * that is no digit means "not set", as it does for Maven's own plugins.
     *
     * @return empty when the text is neither
     */
    public static Optional<Instant> of(@Nullable String outputTimestamp) {
        if (outputTimestamp == null || outputTimestamp.length() < 2 && !isNumber(outputTimestamp)) {
            return Optional.of(DEFAULT);
        }
        try {
            return Optional.of(
                    isNumber(outputTimestamp)
                            ? Instant.ofEpochSecond(Long.parseLong(outputTimestamp))
                            : OffsetDateTime.parse(outputTimestamp).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
