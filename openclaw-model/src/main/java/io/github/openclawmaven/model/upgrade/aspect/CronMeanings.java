package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.cron.CronDialect;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.cron.CronParse;
import io.github.openclawmaven.model.cron.CronWarning;
import java.util.ArrayList;
import java.util.List;

/** Cron expressions of the jobs that both releases read, and not as the same times; what only one of them reads is a finding. */
final class CronMeanings implements Aspect {

    @Override
    public String title() {
        return "Cron expressions";
    }

    @Override
    public List<Change> changes(Comparison comparison) {
        CronDialect before = comparison.from().facts().cron().dialect();
        CronDialect after = comparison.to().facts().cron().dialect();
        List<Change> changes = new ArrayList<>();
        if (before != after) {
            comparison.to().deployment().descriptor().jobs().forEach((id, job) -> job.schedule()
                    .cron()
                    .filter(text -> differs(text, before, after))
                    .ifPresent(text -> changes.add(Change.of("{} of {} means other times", text, "jobs." + id))));
        }
        return changes;
    }

    private static boolean differs(String text, CronDialect before, CronDialect after) {
        return CronExpression.parse(text, before) instanceof CronParse.Valid old
                && CronExpression.parse(text, after) instanceof CronParse.Valid fresh
                && (!old.expression().equals(fresh.expression()) || readsTheClock(old) != readsTheClock(fresh));
    }

    private static boolean readsTheClock(CronParse.Valid parse) {
        return parse.warnings().stream().anyMatch(warning -> warning.kind() == CronWarning.Kind.PRESENT_TIME);
    }
}
