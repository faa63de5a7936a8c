package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.job.Delivery;
import io.github.openclawmaven.model.descriptor.job.FailureAlert;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.NameElsewhere;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The release takes what a job says of its delivery and of its failures. */
final class JobKeysTaken implements Rule {

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<String> taken = deployment.facts().cron().keys();
        deployment.descriptor().jobs().forEach((id, job) -> later(job).forEach((key, said) -> {
            boolean follows = key.startsWith("failureAlert.") && !taken.contains("failureAlert");
            if (said && !follows && !taken.contains(key)) {
                diagnostics.report(NameElsewhere.lacking(
                                deployment
                                        .source()
                                        .keyPosition(SourcePath.of("jobs", id).then((Object[]) key.split("\\."))),
                                facts -> facts.cron().keys().contains(key),
                                deployment.release(),
                                "a job of the gateway " + deployment.release() + " has no \"" + key + "\"")
                        .hint("leave it out, or take another release"));
            }
        }));
    }

    /** Whether a job says them, by key as in the facts of releases. */
    private static Map<String, Boolean> later(Job job) {
        Optional<Delivery> delivery = job.delivery();
        Optional<FailureAlert> alert = job.failureAlert();
        Map<String, Boolean> later = new LinkedHashMap<>();
        later.put("delivery.account", delivery.flatMap(Delivery::account).isPresent());
        later.put("delivery.thread", delivery.flatMap(Delivery::thread).isPresent());
        later.put("delivery.bestEffort", delivery.flatMap(Delivery::bestEffort).isPresent());
        later.put("failureAlert", alert.isPresent());
        later.put("failureAlert.account", alert.flatMap(FailureAlert::account).isPresent());
        later.put("failureAlert.mode", alert.flatMap(FailureAlert::mode).isPresent());
        return later;
    }
}
