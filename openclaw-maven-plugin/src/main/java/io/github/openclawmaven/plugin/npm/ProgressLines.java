package io.github.openclawmaven.plugin.npm;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Progress as lines for people. */
public record ProgressLines(Consumer<String> lines) implements Progress {

    private static final double MEGABYTE = 1e6;

    @Override
    public void installed(String what, long bytes, Duration time) {
        double megabytes = bytes / MEGABYTE;
        lines.accept(String.format(
                Locale.ROOT,
                "Fetching %s from npm: %.0f MB on the disk after %d s (%.1f MB/s)",
                what,
                megabytes,
                time.toSeconds(),
                megabytes / Math.max(1, time.toMillis() / 1000.0)));
    }
}
