package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.ScheduledJob;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No two jobs of one agent start at the same minute. Those that run more than once an hour meet others anyhow. */
final class JobsApart implements Rule {

    static final DiagnosticCode TOGETHER =
            DiagnosticCode.warning("OC8101", "Two jobs of an agent start at the same minute");

    /** Any year has them all; that of a leap day, so that no day is missed. */
    private static final LocalDate YEAR = LocalDate.of(2028, 1, 1);

    private static final int OFTEN = 24;

    /** An earlier job, and the minute of the day at which another meets it. */
    private record Meeting(ScheduledJob other, int minute) {}

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<ScheduledJob> jobs = ScheduledJob.in(deployment).stream()
                .filter(job -> job.job().enabled().orElse(true))
                .filter(job -> job.expression().filter(JobsApart::isSeldom).isPresent())
                .toList();
        for (ScheduledJob job : jobs) {
            jobs.stream()
                    .takeWhile(earlier -> !earlier.equals(job))
                    .filter(earlier -> earlier.agent().equals(job.agent())
                            && earlier.zone().equals(job.zone()))
                    .flatMap(earlier -> meeting(earlier, job).stream())
                    .findFirst()
                    .ifPresent(meeting -> diagnostics.report(TOGETHER.at(
                                    deployment.source().position(job.place().then("schedule", "cron")),
                                    "job \"" + job.id() + "\" starts at the same minute as \""
                                            + meeting.other().id() + "\" of the same agent, at "
                                            + "%02d:%02d".formatted(meeting.minute() / 60, meeting.minute() % 60))
                            .hint("move one of them by some minutes")
                            .note("both then work in one workspace at a time, and ask the same model")));
        }
    }

    private static boolean isSeldom(CronExpression expression) {
        return expression.times().minutes().count() <= OFTEN;
    }

    private static Optional<Meeting> meeting(ScheduledJob one, ScheduledJob other) {
        CronExpression first = one.expression().orElseThrow();
        CronExpression second = other.expression().orElseThrow();
        boolean sameDay = Stream.iterate(YEAR, day -> day.plusDays(1))
                .limit(YEAR.lengthOfYear())
                .anyMatch(day -> first.days().isDue(day) && second.days().isDue(day));
        return sameDay
                ? first.times()
                        .minutes()
                        .filter(minute -> second.times().minutes().anyMatch(its -> its == minute))
                        .boxed()
                        .findFirst()
                        .map(minute -> new Meeting(one, minute))
                : Optional.empty();
    }
}
