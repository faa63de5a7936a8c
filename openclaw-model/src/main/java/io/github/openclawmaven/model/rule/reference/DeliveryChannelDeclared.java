package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Delivery;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;

/** A job's answer goes to a channel that is declared. */
final class DeliveryChannelDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3020", "A job delivers to a channel that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<String> channels = deployment.descriptor().channels().ids();
        deployment.descriptor().jobs().forEach((id, job) -> job.delivery()
                .map(Delivery::channel)
                .filter(channel -> !channel.isEmpty() && !channels.contains(channel))
                .filter(channel -> !deployment.misreads(SourcePath.of("channels", channel)))
                .ifPresent(channel -> diagnostics.report(UNDECLARED
                        .at(
                                deployment.source().position(SourcePath.of("jobs", id, "delivery", "channel")),
                                "job \"" + id + "\" delivers to channel \"" + channel + "\", which is not declared")
                        .hint(Suggestion.hint(channel, channels))
                        .note("the job would run, and nobody would see its answer"))));
    }
}
