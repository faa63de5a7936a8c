package io.github.openclawmaven.model.gateway;

import java.util.OptionalInt;

/**
 * The gateway's cron.
 *
 * @param declarationKey whether a job takes one (works on 2026.7.1, refused on 2026.6.11)
 * @param writesPerMinute calls that each writing method takes in a minute (30 on 2026.8.2 and 2026.9.6); empty: no limit
 */
public record CronFacts(CronDelivery delivery, boolean declarationKey, OptionalInt writesPerMinute) {}
