package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A skill that an agent names exists: in the project, in the agent's workspace, or in the gateway's package. */
final class AgentSkillsPresent implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC3018", "An agent names a skill that does not exist");

    private static final Pattern IN_WORKSPACE = Pattern.compile("skills/([^/]+)/SKILL\\.md");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().agents().forEach((id, agent) -> {
            Set<String> known = known(id, deployment);
            PlacedText.items(agent.skills().orElse(List.of()), SourcePath.of("agents", id, "skills")).stream()
                    .filter(skill -> !known.contains(skill.text()))
                    .forEach(skill -> diagnostics.report(MISSING.at(
                                    skill.position(deployment),
                                    "there is no skill \"" + skill.text() + "\": neither skills/" + skill.text()
                                            + "/SKILL.md nor one that comes with the gateway " + deployment.release())
                            .hint(Suggestion.hint(skill.text(), known))
                            .note("the gateway would silently go on without it")));
        });
    }

    private static Set<String> known(String agent, Deployment deployment) {
        Set<String> known = new TreeSet<>(deployment.facts().skills());
        known.addAll(deployment.workspaces().skills().keySet());
        deployment.workspaces().agents().getOrDefault(agent, List.of()).stream()
                .map(file -> IN_WORKSPACE.matcher(file.path()))
                .filter(Matcher::matches)
                .forEach(match -> known.add(match.group(1)));
        return known;
    }
}
