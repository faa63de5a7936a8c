package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.Commands;
import io.github.openclawmaven.model.consequence.Consequences;
import io.github.openclawmaven.model.consequence.Power;
import io.github.openclawmaven.model.consequence.ScheduledJob;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.ExecMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Glob;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The commands that a job's text writes out are some that its agent may run. */
final class JobProgramsAllowed implements Rule {

    static final DiagnosticCode OUTSIDE =
            DiagnosticCode.warning("OC8104", "A job's text has commands that its agent may not run");

    /** What is decided elsewhere than by a list: by people, by a model, or by nobody. */
    private static final Set<ExecMode> NOT_BY_LIST = Set.of(ExecMode.ASK, ExecMode.AUTO, ExecMode.FULL);

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Consequences consequences = Consequences.of(deployment);
        for (ScheduledJob job : consequences.jobs()) {
            Set<String> written = job.job().message().map(WrittenCommands::in).orElse(Set.of());
            Optional<Power> power = written.isEmpty() ? Optional.empty() : consequences.power(job.agent());
            List<String> outside = written.stream()
                    .filter(program -> power.filter(it -> !mayRun(it, program)).isPresent())
                    .toList();
            if (!outside.isEmpty()) {
                diagnostics.report(OUTSIDE.at(
                                deployment.source().position(job.place().then("message")),
                                "the text of job \"" + job.id() + "\" has commands with " + String.join(", ", outside)
                                        + ", which agent \"" + job.agent() + "\" may not run")
                        .hint(
                                power.flatMap(Power::commands).isPresent()
                                        ? "name it under exec.allow, or change the text"
                                        : "the agent has no tool exec")
                        .note("the run would end without what it asks for"));
            }
        }
    }

    private static boolean mayRun(Power power, String program) {
        return power.commands()
                .filter(commands -> NOT_BY_LIST.contains(commands.mode()) || isListed(commands, program))
                .isPresent();
    }

    private static boolean isListed(Commands commands, String program) {
        return commands.filters().contains(program)
                || commands.listed().stream()
                        .map(pattern -> pattern.substring(pattern.lastIndexOf('/') + 1))
                        .anyMatch(pattern -> Glob.matches(pattern, program));
    }
}
