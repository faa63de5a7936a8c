package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.StatedPlace;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Set;

/** What an agent with an executor starts runs in it, and nothing of it beside the gateway's secrets. The table is beside this class. */
final class StaysInGateway implements Rule {

    static final DiagnosticCode STAYS =
            DiagnosticCode.warning("OC5116", "Something of an agent with an executor runs beside the gateway");

    private static final List<StatedPlace> TABLE = StatedPlace.table(StaysInGateway.class, "gateway-programs.txt");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> agents = AgentExecutor.of(deployment.descriptor()).keySet();
        for (StatedPlace row : TABLE) {
            row.in(deployment, agents)
                    .filter(path -> !isGiven(path, deployment))
                    .forEach(path -> diagnostics.report(STAYS.at(
                                    deployment.source().keyPosition(path),
                                    row.what() + " runs in the gateway's container, although there are executors")
                            .hint(row.remedy())
                            .note("what can be made to do something there reaches "
                                    + ContainerSecrets.of(deployment))));
        }
    }

    /** An MCP server that is given to an executor is not there. */
    private static boolean isGiven(SourcePath path, Deployment deployment) {
        SourcePath servers = SourcePath.of("mcp", "servers");
        return path.parent().parent().equals(servers)
                && deployment.source().written(path.parent().then("executor")).isPresent();
    }
}
