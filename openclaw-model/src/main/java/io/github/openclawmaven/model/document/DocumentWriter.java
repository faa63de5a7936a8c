package io.github.openclawmaven.model.document;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.PluginInstallation;
import io.github.openclawmaven.model.deployment.PluginNeed;
import io.github.openclawmaven.model.deployment.TrustedAuthorities;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.approvals.ApprovalsWriter;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.ConfigWriter;
import io.github.openclawmaven.model.document.jobs.JobsWriter;
import io.github.openclawmaven.model.document.reference.References;
import io.github.openclawmaven.model.document.refusal.Refusals;
import io.github.openclawmaven.model.document.step.Downgrades;
import io.github.openclawmaven.model.document.webhook.WebhookFindings;
import io.github.openclawmaven.model.document.webhook.Webhooks;
import io.github.openclawmaven.model.json.JsonText;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the documents of a deployment for its release and has them checked by that release's schema. */
public final class DocumentWriter {

    private DocumentWriter() {}

    public static GatewayDocuments write(Deployment deployment, Diagnostics diagnostics) {
        ConfigWriter writer = new ConfigWriter(deployment);
        ConfigDocument config = writer.writeTyped();
        Downgrades.apply(config, deployment, diagnostics);
        writer.writeFree(diagnostics);
        Webhooks.listenOutside(config, deployment.schema());
        SchemaFindings.report(config, deployment, diagnostics);
        LiteralSecrets.report(config, deployment, diagnostics);
        Diagnostics unstated = new Diagnostics();
        Refusals.report(config, deployment, unstated);
        diagnostics.reportUnlessKnown(unstated);
        Diagnostics unused = new Diagnostics();
        References.report(config, deployment, unused);
        diagnostics.reportUnlessKnown(unused);
        WebhookFindings.report(config, deployment, diagnostics);

        SortedMap<String, String> environment = new TreeMap<>();
        SortedMap<String, SecretRef> secrets = new TreeMap<>(writer.secrets());
        for (DeclaredVariable variable : DeclaredVariable.of(deployment.descriptor())) {
            if (variable.value() instanceof DeclaredVariable.OfSecret held) {
                secrets.put(variable.name(), held.secret());
            } else if (variable.value() instanceof DeclaredVariable.Plain held) {
                environment.put(variable.name(), held.text());
            }
        }
        environment.putAll(TrustedAuthorities.variables(deployment.descriptor().kubernetes()));
        SortedMap<String, PluginInstallation> plugins = new TreeMap<>();
        for (PluginNeed need : PluginNeed.of(deployment)) {
            need.installation().ifPresent(installation -> plugins.put(need.id(), installation));
        }
        return new GatewayDocuments(
                JsonText.of(config.root()),
                JobsWriter.write(deployment).map(JsonText::of),
                ApprovalsWriter.write(deployment).map(JsonText::of),
                environment,
                secrets,
                plugins,
                Webhooks.of(config),
                Webhooks.addresses(config),
                config.origins());
    }
}
