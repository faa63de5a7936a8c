package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.TelegramWebhook;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/** Every port is one, and no two are the same. */
final class PortsUsable implements Rule {

    static final DiagnosticCode RANGE = DiagnosticCode.error("OC2020", "A port is out of range");
    static final DiagnosticCode TWICE = DiagnosticCode.error("OC2021", "Two things listen on one port");

    private static final int MAX = 65535;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Optional<TelegramWebhook> webhook = deployment.descriptor().channels().webhook();
        SourcePath gatewayPort = SourcePath.of("gateway", "port");
        SourcePath webhookPort = SourcePath.of("channels", "telegram", "webhook", "port");
        int port = deployment.descriptor().gateway().effectivePort();
        checkRange(port, gatewayPort, deployment, diagnostics);
        webhook.map(TelegramWebhook::effectivePort).ifPresent(other -> {
            checkRange(other, webhookPort, deployment, diagnostics);
            if (other == port) {
                diagnostics.report(TWICE.at(
                        deployment.source().position(webhookPort),
                        "the Telegram webhook and the gateway both listen on port " + port));
            }
        });
    }

    private static void checkRange(int port, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        if (port < 1 || port > MAX) {
            diagnostics.report(RANGE.at(deployment.source().position(path), port + " is not a port: 1 to " + MAX));
        }
    }
}
