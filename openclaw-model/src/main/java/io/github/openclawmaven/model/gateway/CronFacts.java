package io.github.openclawmaven.model.gateway;

/**
 * The gateway's cron.
 *
 * @param declarationKey whether a job takes one (works on 2026.7.1, refused on 2026.6.11)
 */
public record CronFacts(CronDelivery delivery, boolean declarationKey) {}
