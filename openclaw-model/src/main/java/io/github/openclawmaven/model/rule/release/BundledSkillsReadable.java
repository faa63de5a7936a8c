package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.Agent;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** An agent can read the skills that it is given: those of the gateway's package are outside its workspace. */
final class BundledSkillsReadable implements Rule {

    static final DiagnosticCode UNREADABLE =
            DiagnosticCode.warning("OC6222", "The release does not let an agent read a skill of its package");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.facts().agentTools().skillsElsewhere()) {
            return;
        }
        boolean open = deployment.descriptor().tools().fs().workspaceOnly().equals(Optional.of(false));
        deployment.descriptor().agents().forEach((id, agent) -> {
            if (agent.tools().fs().workspaceOnly().orElse(!open)) {
                report(agent, SourcePath.of("agents", id, "skills"), deployment, diagnostics);
            }
        });
    }

    private static void report(Agent agent, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        PlacedText.items(agent.skills().orElse(List.of()), path).stream()
                .filter(skill -> deployment.facts().skills().contains(skill.text())
                        && !deployment.workspaces().skills().containsKey(skill.text()))
                .forEach(skill -> diagnostics.report(UNREADABLE
                        .at(
                                skill.position(deployment),
                                "the gateway " + deployment.release() + " does not let the agent read the skill \""
                                        + skill.text() + "\" of its own package")
                        .hint("put a copy of it into skills/" + skill.text() + ", or take a release from 2026.5.18")
                        .note("its tools for files keep to the workspace")));
    }
}
