package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.JobId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The id of each job is safe in a file name and differs from the others by more than case. */
final class JobIdsUsable implements Rule {

    static final DiagnosticCode SYNTAX = DiagnosticCode.error("OC2006", "A job's id cannot be used");
    static final DiagnosticCode ALIKE = DiagnosticCode.error("OC2007", "Two job ids differ only by case");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, String> seen = new HashMap<>();
        for (String id : deployment.descriptor().jobs().keySet()) {
            Position position = deployment.source().keyPosition(SourcePath.of("jobs", id));
            JobId.problem(id)
                    .ifPresent(problem ->
                            diagnostics.report(SYNTAX.at(position, "\"" + id + "\" is no job id: " + problem)));
            String other = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
            if (other != null) {
                diagnostics.report(ALIKE.at(position, "jobs \"" + id + "\" and \"" + other + "\" differ only by case"));
            }
        }
    }
}
