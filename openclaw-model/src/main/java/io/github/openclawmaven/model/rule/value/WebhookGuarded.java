package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** The Telegram webhook has the secret by which Telegram proves itself. */
final class WebhookGuarded implements Rule {

    static final DiagnosticCode OPEN = DiagnosticCode.error("OC2065", "A webhook has no secret");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .channels()
                .webhook()
                .filter(webhook -> webhook.secret().isEmpty())
                .ifPresent(
                        webhook -> diagnostics.report(
                                OPEN.at(
                                                deployment
                                                        .source()
                                                        .keyPosition(SourcePath.of("channels", "telegram", "webhook")),
                                                "the Telegram webhook has no secret")
                                        .hint("add secret: {secret: NAME, key: KEY}")
                                        .note(
                                                "anybody could send messages in Telegram's name; releases up to 2026.4 would not start")));
    }
}
