package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.TimeZoneName;
import java.util.ArrayList;
import java.util.List;

/** Every time zone is in the IANA database, or an offset. */
final class TimeZonesKnown implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC2012", "A time zone does not exist");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Descriptor descriptor = deployment.descriptor();
        List<PlacedText> zones = new ArrayList<>(PlacedText.of(
                descriptor.agentDefaults().userTimezone(), SourcePath.of("agentDefaults", "userTimezone")));
        descriptor
                .jobs()
                .forEach((id, job) ->
                        zones.addAll(PlacedText.of(job.schedule().tz(), SourcePath.of("jobs", id, "schedule", "tz"))));
        zones.forEach(zone -> TimeZoneName.problem(zone.text())
                .ifPresent(problem -> diagnostics.report(
                        UNKNOWN.at(zone.position(deployment), "\"" + zone.text() + "\" is no time zone: " + problem)
                                .hint(TimeZoneName.remedy(zone.text())))));
    }
}
