package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A store of cron jobs costs memory: 1,000 jobs take 1.3 to 1.5 GB of the gateway (2026.7.1 to 2026.9.6). */
final class JobCount implements Rule {

    static final DiagnosticCode MANY = DiagnosticCode.warning("OC4203", "There are very many jobs");

    private static final int A_LOT = 200;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        int count = deployment.descriptor().jobs().size();
        if (count > A_LOT) {
            diagnostics.report(MANY.at(
                            deployment.source().keyPosition(SourcePath.of("jobs")),
                            count + " jobs are declared, more than " + A_LOT)
                    .note("each job takes about 1.5 MB of the gateway's memory; raise the memory limit, or split the"
                            + " deployment"));
        }
    }
}
