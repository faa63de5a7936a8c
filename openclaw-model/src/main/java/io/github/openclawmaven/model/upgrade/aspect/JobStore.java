package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.CronFacts;
import java.util.ArrayList;
import java.util.List;

/** Where the gateway keeps its jobs, and how the declared ones get there. */
final class JobStore implements Aspect {

    @Override
    public String title() {
        return "Store of the jobs";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        CronFacts from = comparison.from().facts().cron();
        CronFacts to = comparison.to().facts().cron();
        List<Change> changes = new ArrayList<>();
        if (comparison.to().documents().jobsJson().isPresent()) {
            if (from.delivery() != to.delivery()) {
                changes.add(
                        to.delivery() == CronDelivery.MERGE_FILE
                                ? Change.of(
                                        "The file {} instead of a database: jobs made at run time stay behind in the database,"
                                                + " and the declared ones are merged into the file before each start",
                                        "cron/jobs.json")
                                : Change.of(
                                        "A database instead of the file {}: the gateway imports the file at its first start and"
                                                + " renames it, then a sidecar makes the declared jobs equal",
                                        "cron/jobs.json"));
            }
            if (from.declarationKey() != to.declarationKey()) {
                changes.add(
                        to.declarationKey()
                                ? Change.of(
                                        "Declared jobs are known by {} too, not by their ids alone", "declarationKey")
                                : Change.of(
                                        "Declared jobs are known by their ids alone, without {}", "declarationKey"));
            }
        }
        return changes;
    }
}
