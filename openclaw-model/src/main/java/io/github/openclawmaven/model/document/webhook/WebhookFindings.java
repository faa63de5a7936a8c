package io.github.openclawmaven.model.document.webhook;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whoever calls a webhook reaches it: a Route or Ingress of the chart leads there, and a listener of its own hears it. */
public final class WebhookFindings {

    static final DiagnosticCode UNREACHED = DiagnosticCode.warning("OC6207", "Nothing of the chart leads to a webhook");
    static final DiagnosticCode TWICE = DiagnosticCode.error("OC2021", "Two things listen on one port");
    static final DiagnosticCode UNHEARD = DiagnosticCode.error("OC6211", "A webhook listens on loopback only");

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    private final ConfigDocument document;
    private final Deployment deployment;
    private final Diagnostics diagnostics;
    /** The object that listens, by port. */
    private final Map<Integer, String> listeners = new HashMap<>();

    private final Set<Webhook> seen = new HashSet<>();

    private WebhookFindings(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        this.document = document;
        this.deployment = deployment;
        this.diagnostics = diagnostics;
        listeners.put(deployment.descriptor().gateway().effectivePort(), "/gateway");
    }

    /** Reports each webhook once, at the key that asks for it. */
    public static void report(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        WebhookFindings findings = new WebhookFindings(document, deployment, diagnostics);
        WebhookRow.all().forEach(row -> row.in(document).forEach(object -> findings.check(row, object)));
    }

    private void check(WebhookRow row, CalledObject object) {
        Webhook webhook = row.webhook(object);
        row.host().flatMap(host -> object.said(host.key())).ifPresent(host -> checkHost(row, host));
        if (!seen.add(webhook)) {
            return;
        }
        JsonPointer asked = row.asked(object);
        webhook.port()
                .ifPresent(port -> checkPort(
                        row,
                        port,
                        row.port().flatMap(key -> object.said(key.key())).orElse(asked)));
        if (deployment.descriptor().kubernetes().expose().isEmpty()) {
            diagnostics.report(
                    UNREACHED
                            .at(
                                    deployment.source().keyPosition(source(asked)),
                                    "no Route or Ingress of the chart leads to " + webhook.path() + ", the webhook of "
                                            + row.name())
                            .hint("add kubernetes.expose, or leave the webhook out")
                            .note(
                                    "an address would be called that nobody answers, unless you route it to the Service yourself"));
        }
    }

    private void checkHost(WebhookRow row, JsonPointer host) {
        if (LOOPBACK.contains(document.root().at(host).asText())) {
            diagnostics.report(UNHEARD.at(
                            deployment.source().position(source(host)),
                            "the webhook of " + row.name() + " listens on loopback, which no Service reaches")
                    .hint("use 0.0.0.0, or leave it out"));
        }
    }

    private void checkPort(WebhookRow row, int port, JsonPointer said) {
        String other = listeners.putIfAbsent(port, row.place());
        if (other != null && !other.equals(row.place())) {
            diagnostics.report(TWICE.at(
                    deployment.source().position(source(said)),
                    "the webhook of " + row.name() + " and "
                            + other.substring(1).replace('/', '.') + " both listen on port " + port));
        }
    }

    private SourcePath source(JsonPointer place) {
        return document.source(place, deployment.source());
    }
}
