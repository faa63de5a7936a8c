package io.github.openclawmaven.model.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.form.Text;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.catalogue.SensitiveKeys;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.SecretLook;
import io.github.openclawmaven.model.syntax.SecretName;
import io.github.openclawmaven.model.syntax.SecretValue;
import java.util.Map;

/** Finds literals in openclaw.json and in the environment where a secret belongs, by the name of the key or by its place. */
final class LiteralSecrets {

    static final DiagnosticCode LITERAL =
            DiagnosticCode.error("OC5003", "A literal stands at a key that is for a secret");

    private final ConfigDocument config;
    private final Deployment deployment;
    private final Diagnostics diagnostics;
    private final SensitiveKeys sensitive = new SensitiveKeys();

    private LiteralSecrets(ConfigDocument config, Deployment deployment, Diagnostics diagnostics) {
        this.config = config;
        this.deployment = deployment;
        this.diagnostics = diagnostics;
    }

    static void report(ConfigDocument config, Deployment deployment, Diagnostics diagnostics) {
        LiteralSecrets secrets = new LiteralSecrets(config, deployment, diagnostics);
        secrets.walk(config.root(), JsonPointer.empty(), "");
        secrets.checkVariables(deployment.descriptor().env(), SourcePath.of("env"));
        ExecutorSections.of(deployment.descriptor())
                .sections()
                .forEach((path, executor) -> secrets.checkVariables(executor.env(), path.then("env")));
    }

    private void checkVariables(Map<String, TextOrSecret> variables, SourcePath env) {
        variables.forEach((name, value) -> {
            if (value instanceof Text text && SecretName.says(name)) {
                check(text.text(), name, env.then(name));
            }
        });
    }

    /** @param key the name nearest to the node; the items of a list have that of the list */
    private void walk(JsonNode node, JsonPointer pointer, String key) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> walk(entry.getValue(), pointer.appendProperty(entry.getKey()), entry.getKey()));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                walk(node.get(index), pointer.appendIndex(index), key);
            }
        } else if (node.isTextual() && (SecretName.says(key) || sensitive.contains(pointer))) {
            config.origin(pointer)
                    .ifPresent(origin -> check(node.asText(), key, config.source(pointer, deployment.source())));
        }
    }

    private void check(String value, String key, SourcePath source) {
        // What looks like a secret is reported as that.
        if (SecretValue.isLiteral(value) && SecretLook.kind(value).isEmpty()) {
            diagnostics.report(
                    LITERAL.at(
                                    deployment.source().position(source),
                                    "a literal stands at \"" + key + "\", which is for a secret")
                            .hint("write {secret: NAME, key: KEY}")
                            .note(
                                    "what is in the descriptor reaches the repository, the chart and every agent; if it is real, revoke it"));
        }
    }
}
