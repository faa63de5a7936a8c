package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.channel.TelegramWebhook;
import io.github.openclawmaven.model.descriptor.executor.Egress;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** Every port is one. */
final class PortsUsable implements Rule {

    static final DiagnosticCode RANGE = DiagnosticCode.error("OC2020", "A port is out of range");

    private static final int MAX = 65535;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Optional<TelegramWebhook> webhook = deployment.descriptor().channels().webhook();
        SourcePath gatewayPort = SourcePath.of("gateway", "port");
        SourcePath webhookPort = SourcePath.of("channels", "telegram", "webhook", "port");
        checkRange(deployment.descriptor().gateway().effectivePort(), gatewayPort, deployment, diagnostics);
        webhook.map(TelegramWebhook::effectivePort)
                .ifPresent(port -> checkRange(port, webhookPort, deployment, diagnostics));
        ExecutorSections.of(deployment.descriptor()).sections().forEach((path, executor) -> {
            List<Egress> rules = executor.egress().orElse(List.of());
            for (int index = 0; index < rules.size(); index++) {
                List<Integer> ports = rules.get(index).ports();
                SourcePath list = path.then("egress", index, "ports");
                for (int at = 0; at < ports.size(); at++) {
                    checkRange(ports.get(at), list.then(at), deployment, diagnostics);
                }
            }
        });
    }

    private static void checkRange(int port, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        if (port < 1 || port > MAX) {
            diagnostics.report(RANGE.at(deployment.source().position(path), port + " is not a port: 1 to " + MAX));
        }
    }
}
