package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.job.SessionTarget;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.regex.Pattern;

/** A job whose text says to tell somebody delivers its answer. */
final class JobAnswerHeard implements Rule {

    static final DiagnosticCode UNHEARD =
            DiagnosticCode.note("OC2023", "A job is to tell somebody, and delivers nowhere");

    private static final Pattern TELLS = Pattern.compile(
            "(?i:\\b(?:tell|notify|inform|alert|remind|ping|warn))\\s+(?:(?i:me|us|him|her|them|every\\w+|some\\w+|the)\\b|[A-Z@#])"
                    + "|(?i)\\b(?:send|post|report|write|forward)\\b[^.!?\\n]{0,60}\\b(?:to|in|on|into)\\s+"
                    + "(?:me\\b|us\\b|the\\s+(?:team|channel|group|chat|owner)\\b|slack|telegram|discord|teams|whatsapp|[@#])");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().jobs().forEach((id, job) -> {
            boolean unheard = job.delivery().isEmpty() && job.effectiveSessionTarget() == SessionTarget.ISOLATED;
            job.message()
                    .filter(text -> unheard && TELLS.matcher(text).find())
                    .ifPresent(text -> diagnostics.report(UNHEARD.at(
                                    deployment.source().position(SourcePath.of("jobs", id, "message")),
                                    "job \"" + id + "\" is to tell somebody, and its answer goes nowhere")
                            .hint("add delivery: {channel: …, to: …}")
                            .note("unless the agent sends it itself, with a tool that it has")));
        });
    }
}
