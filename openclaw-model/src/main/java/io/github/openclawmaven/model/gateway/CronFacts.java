package io.github.openclawmaven.model.gateway;

import io.github.openclawmaven.model.cron.CronDialect;
import java.util.List;

/**
 * The gateway's cron.
 *
 * @param declarationKey whether a job takes one (works on 2026.7.1, refused on 2026.6.11)
 * @param dialect of the expressions
 * @param instantsInMillis whether the one time of a job is {@code atMs}, in milliseconds of the epoch, and not {@code at}, a text
 *     (2026.2.2-3 never runs a job with a text, 2026.2.3 takes it)
 * @param keys those keys of a job that earlier releases do not take, as the descriptor calls them: {@code delivery.thread}
 */
public record CronFacts(
        CronDelivery delivery,
        boolean declarationKey,
        CronDialect dialect,
        boolean instantsInMillis,
        List<String> keys) {}
