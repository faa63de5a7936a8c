package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.TelegramWebhook;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** The address that Telegram calls has a path of its own: the root of the host is the gateway's page. */
final class WebhookPathGiven implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC2066", "A webhook has no path");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .channels()
                .webhook()
                .map(TelegramWebhook::url)
                .filter(url -> url.matches("https://[^/?#]+/?"))
                .ifPresent(url -> diagnostics.report(MISSING.at(
                                deployment.source().position(SourcePath.of("channels", "telegram", "webhook", "url")),
                                "the Telegram webhook has no path")
                        .hint("such as /telegram-webhook at the end")
                        .note("the gateway waits at /telegram-webhook when no path is given, and / is its own page")));
    }
}
