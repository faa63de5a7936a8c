package io.github.openclawmaven.model.size;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Each document that a gateway reads fits into the ConfigMap that it has for itself. */
final class DocumentSize {

    static final DiagnosticCode LARGE =
            DiagnosticCode.error("OC4110", "A document of the gateway is too large for a ConfigMap");

    private final Deployment deployment;
    private final Diagnostics diagnostics;

    DocumentSize(Deployment deployment, Diagnostics diagnostics) {
        this.deployment = deployment;
        this.diagnostics = diagnostics;
    }

    void check(GatewayDocuments documents) {
        check("openclaw.json", Optional.of(documents.openclawJson()), json -> config(json, documents));
        check("jobs.json", documents.jobsJson(), this::job);
        check("exec-approvals.json", documents.approvalsJson(), DocumentSize::allowlist);
    }

    private void check(String name, Optional<String> document, Function<JsonNode, SourcePath> cause) {
        document.filter(text -> ConfigMapLimit.of(name, text) > ConfigMapLimit.BYTES)
                .ifPresent(text -> {
                    SourcePath path = cause.apply(JsonTree.parse(text));
                    diagnostics.report(LARGE.at(
                                    deployment.source().keyPosition(path),
                                    name + " takes " + ConfigMapLimit.kib(ConfigMapLimit.of(name, text)))
                            .note("a ConfigMap holds at most " + ConfigMapLimit.kib(ConfigMapLimit.BYTES) + "; \""
                                    + path + "\" is the largest part of it"));
                });
    }

    /** The key behind the largest value of openclaw.json. */
    private static SourcePath config(JsonNode root, GatewayDocuments documents) {
        JsonPointer part = LargestPart.of(root);
        for (JsonPointer at = part; at != null; at = at.head()) {
            SourcePath origin = documents.origins().get(at.toString());
            if (origin != null) {
                return origin;
            }
        }
        return part.matches() ? SourcePath.ROOT : SourcePath.of(part.getMatchingProperty());
    }

    /** The largest job, where it stands out; else all of them. */
    private SourcePath job(JsonNode root) {
        JsonPointer job = LargestPart.of(root).tail();
        SourcePath jobs = SourcePath.of("jobs");
        return job == null || job.matches()
                ? jobs
                : jobs.then(deployment.descriptor().jobs().keySet().stream()
                        .skip(job.getMatchingIndex())
                        .findFirst()
                        .orElseThrow());
    }

    /** The list of the agent that allows the most; {@code *} is every agent. */
    private static SourcePath allowlist(JsonNode root) {
        String agent = root.path("agents").properties().stream()
                .max(Comparator.comparingInt(
                        entry -> entry.getValue().toString().length()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        SourcePath tools = agent.equals("*") ? SourcePath.of("tools") : SourcePath.of("agents", agent, "tools");
        return tools.then("exec", "allow");
    }
}
