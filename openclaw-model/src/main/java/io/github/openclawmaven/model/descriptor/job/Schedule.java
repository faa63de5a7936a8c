package io.github.openclawmaven.model.descriptor.job;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import java.time.Duration;
import java.util.Optional;

/**
 * When a job runs.
 *
 * @param cron cron expression
 * @param every interval
 * @param at one ISO 8601 instant
 * @param tz IANA time zone of {@code cron}, or an offset
 */
@ExactlyOne({"cron", "every", "at"})
public record Schedule(Optional<String> cron, Optional<Duration> every, Optional<String> at, Optional<String> tz) {}
