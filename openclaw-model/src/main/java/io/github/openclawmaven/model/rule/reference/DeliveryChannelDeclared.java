package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Channels;
import io.github.openclawmaven.model.descriptor.job.AlertMode;
import io.github.openclawmaven.model.descriptor.job.Delivery;
import io.github.openclawmaven.model.descriptor.job.FailureAlert;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Optional;

/** A job's answer, and the news that it fails, go to a channel that is declared, and to an account that it has. */
final class DeliveryChannelDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3020", "A job delivers to a channel that is not declared");
    static final DiagnosticCode ACCOUNT =
            DiagnosticCode.error("OC3032", "A job delivers through an account that its channel does not have");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().jobs().forEach((id, job) -> {
            SourcePath path = SourcePath.of("jobs", id);
            job.delivery().ifPresent(to -> {
                checkChannel(id, to.channel(), path.then("delivery", "channel"), deployment, diagnostics);
                checkAccount(to.channel(), to.account(), path.then("delivery", "account"), deployment, diagnostics);
            });
            job.failureAlert()
                    .filter(to -> !to.mode().equals(Optional.of(AlertMode.WEBHOOK)))
                    .ifPresent(to -> {
                        SourcePath alert = path.then("failureAlert");
                        to.channel()
                                .ifPresent(channel ->
                                        checkChannel(id, channel, alert.then("channel"), deployment, diagnostics));
                        channel(to, job)
                                .ifPresent(channel -> checkAccount(
                                        channel, to.account(), alert.then("account"), deployment, diagnostics));
                    });
        });
    }

    private static Optional<String> channel(FailureAlert alert, Job job) {
        return alert.channel().or(() -> job.delivery().map(Delivery::channel));
    }

    private static void checkChannel(
            String job, String channel, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        Declarations channels = Declarations.channels(deployment);
        if (!channel.isEmpty() && channels.lacks(channel)) {
            channels.report(
                    channel,
                    UNDECLARED
                            .at(
                                    deployment.source().position(path),
                                    "job \"" + job + "\" delivers to channel \"" + channel
                                            + "\", which is not declared")
                            .note("the job would run, and nobody would see its answer"),
                    diagnostics);
        }
    }

    private static void checkAccount(
            String channel, Optional<String> account, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        Channels channels = deployment.descriptor().channels();
        if (!channels.ids().contains(channel)) {
            return;
        }
        List<String> accounts = ChannelAccounts.ids(channels, channel);
        account.filter(name -> !accounts.contains(name))
                .ifPresent(name -> diagnostics.report(ACCOUNT.at(
                                deployment.source().position(path),
                                channel + " has no account \"" + name + "\"; it has " + String.join(", ", accounts))
                        .hint(Suggestion.hint(name, accounts))
                        .note("the job would run, and nobody would see its answer")));
    }
}
