package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A Route or Ingress of the chart leads to the Telegram webhook, unless somebody else sees to it. */
final class WebhookExposed implements Rule {

    static final DiagnosticCode UNREACHED = DiagnosticCode.warning("OC6207", "Nothing of the chart leads to a webhook");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        boolean exposed = deployment.descriptor().kubernetes().expose().isPresent();
        boolean webhook = deployment.descriptor().channels().webhook().isPresent();
        if (webhook && !exposed) {
            diagnostics.report(
                    UNREACHED
                            .at(
                                    deployment.source().keyPosition(SourcePath.of("channels", "telegram", "webhook")),
                                    "no Route or Ingress of the chart leads to the Telegram webhook")
                            .hint("add kubernetes.expose, or leave webhook out to poll")
                            .note(
                                    "Telegram would call an address that nobody answers, unless you route it to the Service yourself"));
        }
    }
}
