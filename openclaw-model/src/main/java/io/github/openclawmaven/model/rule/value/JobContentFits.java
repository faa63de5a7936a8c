package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.descriptor.job.SessionTarget;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A job has what its session takes: a message for an isolated one, a system event for the main one. */
final class JobContentFits implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC2008", "A job has nothing to say");
    static final DiagnosticCode FOREIGN =
            DiagnosticCode.error("OC2009", "A job has a key that its session does not take");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().jobs().forEach((id, job) -> {
            SourcePath path = SourcePath.of("jobs", id);
            boolean main = job.effectiveSessionTarget() == SessionTarget.MAIN;
            String content = main ? "systemEvent" : "message";
            if ((main ? job.systemEvent() : job.message())
                            .filter(text -> !text.isBlank())
                            .isEmpty()
                    && !deployment.misreads(path.then(content))) {
                diagnostics.report(MISSING.at(
                        deployment.source().keyPosition(path.then(content)),
                        "job \"" + id + "\" runs in " + words(main) + " and needs \"" + content + "\""));
            }
            foreign(job, main, deployment)
                    .forEach(key -> diagnostics.report(FOREIGN.at(
                                    deployment.source().keyPosition(path.then(key)),
                                    "job \"" + id + "\" runs in " + words(main) + ", which takes no \"" + key + "\"")
                            .note(
                                    main
                                            ? "it is an event for the default agent's own session: write systemEvent, or"
                                                    + " sessionTarget: isolated"
                                            : "write message, or sessionTarget: main")));
        });
    }

    private static String words(boolean main) {
        return main ? "the main session" : "a session of its own";
    }

    private static List<String> foreign(Job job, boolean main, Deployment deployment) {
        if (!main) {
            return job.systemEvent().isPresent() ? List.of("systemEvent") : List.of();
        }
        Map<String, Boolean> present = new LinkedHashMap<>();
        present.put(
                "agent",
                job.agent().isPresent()
                        && !job.agent().equals(deployment.descriptor().effectiveDefaultAgent()));
        present.put("message", job.message().isPresent());
        present.put("model", job.model().isPresent());
        present.put("thinking", job.thinking().isPresent());
        present.put("timeout", job.timeout().isPresent());
        present.put("delivery", job.delivery().isPresent());
        return present.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
