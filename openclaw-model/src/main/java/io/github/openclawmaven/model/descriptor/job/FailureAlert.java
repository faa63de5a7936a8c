package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.Shorthand;
import java.time.Duration;
import java.util.Optional;

/**
 * Who is told when a job keeps failing; {@code false} alone: nobody.
 *
 * @param enabled false: nobody, whatever holds for all jobs
 * @param after so many failed runs in a row
 * @param channel default: that of the delivery
 * @param to the conversation in it, or a URL; default: that of the delivery
 * @param account of the channel
 * @param cooldown the least time between two alerts
 * @param mode default {@code announce}
 */
@Shorthand("enabled")
public record FailureAlert(
        Optional<Boolean> enabled,
        Optional<Integer> after,
        Optional<String> channel,
        Optional<String> to,
        Optional<String> account,
        Optional<Duration> cooldown,
        Optional<AlertMode> mode) {}
