package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.ScheduledJob;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** No two jobs of one agent start at the same minute. Those that run more than once an hour meet others anyhow. */
final class JobsApart implements Rule {

    static final DiagnosticCode TOGETHER =
            DiagnosticCode.warning("OC8101", "Two jobs of an agent start at the same minute");

    /** Any year does; one with a leap day has all days. */
    private static final LocalDate YEAR = LocalDate.of(2028, 1, 1);

    private static final int OFTEN = 24;

    private static final int PER_HOUR = 60;

    /** A job, the minutes of the day at which it starts, and the days of the year on which it does. */
    private record Timetable(ScheduledJob job, BitSet minutes, BitSet days) {

        static Timetable of(ScheduledJob job, CronExpression expression) {
            return new Timetable(
                    job,
                    bits(expression.times().minutes()),
                    bits(IntStream.range(0, YEAR.lengthOfYear())
                            .filter(day -> expression.days().isDue(YEAR.plusDays(day)))));
        }

        private static BitSet bits(IntStream set) {
            BitSet bits = new BitSet();
            set.forEach(bits::set);
            return bits;
        }

        boolean isSeldom() {
            return minutes.cardinality() <= OFTEN;
        }

        /** The first minute at which both start. */
        OptionalInt meets(Timetable other) {
            boolean together = job.agent().equals(other.job.agent())
                    && job.zone().equals(other.job.zone())
                    && days.intersects(other.days);
            return together ? minutes.stream().filter(other.minutes::get).findFirst() : OptionalInt.empty();
        }
    }

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<Timetable> jobs = ScheduledJob.in(deployment).stream()
                .filter(job -> job.job().enabled().orElse(true))
                .flatMap(job -> job.expression().map(expression -> Timetable.of(job, expression)).stream())
                .filter(Timetable::isSeldom)
                .toList();
        for (int at = 0; at < jobs.size(); at++) {
            Timetable job = jobs.get(at);
            jobs.subList(0, at).stream()
                    .filter(earlier -> job.meets(earlier).isPresent())
                    .findFirst()
                    .ifPresent(earlier -> diagnostics.report(finding(job, earlier, deployment)));
        }
    }

    private static Diagnostic finding(Timetable job, Timetable earlier, Deployment deployment) {
        int minute = job.meets(earlier).orElseThrow();
        return TOGETHER.at(
                        deployment.source().position(job.job().place().then("schedule", "cron")),
                        "job \"" + job.job().id() + "\" starts at the same minute as \""
                                + earlier.job().id() + "\" of the same agent, at "
                                + "%02d:%02d".formatted(minute / PER_HOUR, minute % PER_HOUR))
                .hint("move one of them by some minutes")
                .note("both then work in one workspace at a time, and ask the same model");
    }
}
