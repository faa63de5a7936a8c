package io.github.openclawmaven.model.gateway;

/** How declared jobs reach the gateway. */
public enum CronDelivery {
    /** The store is a file that the gateway reads at start: merge the jobs into it before (2026.2.26 to 2026.5.28). */
    MERGE_FILE,
    /** The store is a database: a file seeds the first start, then a client makes the jobs equal (2026.6.11 to 2026.9.6). */
    SEED_AND_RECONCILE
}
