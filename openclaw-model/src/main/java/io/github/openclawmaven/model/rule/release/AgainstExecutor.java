package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.StatedPlace;
import java.util.List;
import java.util.Set;

/** Nothing is said that takes from an executor what it is there for. The table is {@code against-executor.txt} beside this class. */
final class AgainstExecutor implements Rule {

    static final DiagnosticCode AGAINST = DiagnosticCode.error("OC6213", "A key is at odds with an agent's executor");

    private static final List<StatedPlace> TABLE = StatedPlace.table(AgainstExecutor.class, "against-executor.txt");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> agents = AgentExecutor.of(deployment.descriptor()).keySet();
        for (StatedPlace row : TABLE) {
            row.in(deployment, agents)
                    .forEach(path -> diagnostics.report(AGAINST.at(
                                    deployment.source().position(path),
                                    "\"" + path + "\" does not go with an executor: " + row.what())
                            .hint(row.remedy())));
        }
    }
}
