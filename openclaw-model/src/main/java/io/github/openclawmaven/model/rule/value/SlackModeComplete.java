package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.SlackAccount;
import io.github.openclawmaven.model.descriptor.SlackMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;
import java.util.stream.Stream;

/** A Slack account has the secret that its mode needs. */
final class SlackModeComplete implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC2064", "A Slack account lacks a secret of its mode");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().channels().slack().ifPresent(slack -> {
            SourcePath path = SourcePath.of("channels", "slack");
            SlackAccount own = slack.account();
            if (own.botToken().isPresent() || slack.accounts().isEmpty()) {
                check(own, own, path, deployment, diagnostics);
            }
            slack.accounts()
                    .forEach((id, account) -> check(account, own, path.then("accounts", id), deployment, diagnostics));
        });
    }

    private static void check(
            SlackAccount account,
            SlackAccount channel,
            SourcePath path,
            Deployment deployment,
            Diagnostics diagnostics) {
        boolean http = account.mode().or(channel::mode).equals(Optional.of(SlackMode.HTTP));
        String key = http ? "signingSecret" : "appToken";
        boolean present = http
                ? account.signingSecret().or(channel::signingSecret).isPresent()
                : account.appToken().or(channel::appToken).isPresent();
        boolean inOwnWords = Stream.of(account, channel)
                .flatMap(it -> it.settings().stream())
                .anyMatch(settings -> settings.entries().containsKey(key));
        if (!present && !inOwnWords) {
            diagnostics.report(MISSING.at(
                            deployment.source().keyPosition(path.then("mode")),
                            "Slack in mode " + (http ? "http" : "socket") + " needs \"" + key + "\"")
                    .hint("add " + key + ": {secret: NAME, key: KEY}")
                    .note("the channel would not start"));
        }
    }
}
