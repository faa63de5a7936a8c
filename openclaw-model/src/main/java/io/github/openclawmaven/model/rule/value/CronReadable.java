package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.cron.CronDialect;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.cron.CronParse;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Repair;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A cron expression is one that the gateway accepts, and says what its author means. */
final class CronReadable implements Rule {

    static final DiagnosticCode REFUSED = DiagnosticCode.error("OC2010", "A cron expression cannot be read");
    static final DiagnosticCode SURPRISE = DiagnosticCode.warning("OC2011", "A cron expression is probably not meant");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        CronDialect dialect = deployment.facts().cron().dialect();
        deployment.descriptor().jobs().forEach((id, job) -> job.schedule()
                .cron()
                .ifPresent(text -> check(
                        text,
                        dialect,
                        deployment.source().position(SourcePath.of("jobs", id, "schedule", "cron")),
                        diagnostics)));
    }

    private static void check(String text, CronDialect dialect, Position whole, Diagnostics diagnostics) {
        CronParse parse = CronExpression.parse(text, dialect);
        if (parse instanceof CronParse.Invalid invalid) {
            diagnostics.report(
                    REFUSED.at(ValuePart.of(whole, text, invalid.offset(), invalid.length()), invalid.message())
                            .hint(invalid.remedy().orElse(""))
                            .repair(repair(whole, text, invalid.offset(), invalid.length(), invalid.remedy()))
                            .note("the gateway would disable the job" + elsewhere(text, dialect)));
        } else if (parse instanceof CronParse.Valid valid) {
            valid.warnings()
                    .forEach(warning -> diagnostics.report(SURPRISE.at(
                                    ValuePart.of(whole, text, warning.offset(), warning.length()), warning.message())
                            .hint(warning.remedy().orElse(""))
                            .repair(repair(whole, text, warning.offset(), warning.length(), warning.remedy()))));
        }
    }

    /** Of the whole value: what stands in place of a part may want quotes around all of it. */
    private static List<Repair> repair(Position whole, String text, int offset, int length, Optional<String> remedy) {
        return remedy
                .flatMap(words -> Suggestion.said(text, words).meant())
                .flatMap(part ->
                        Repair.of(whole, text, text.substring(0, offset) + part + text.substring(offset + length)))
                .stream()
                .toList();
    }

    private static String elsewhere(String text, CronDialect dialect) {
        boolean readLater = Arrays.stream(CronDialect.values())
                .anyMatch(it -> it.compareTo(dialect) > 0 && CronExpression.parse(text, it) instanceof CronParse.Valid);
        return readLater ? "; later releases read it" : "";
    }
}
