package io.github.openclawmaven.model.size;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourcePath;

/** What the gateway itself reads fits into one ConfigMap. What the chart's scripts read is spread over several. */
final class DocumentSize {

    static final DiagnosticCode LARGE =
            DiagnosticCode.error("OC4110", "The gateway's config is too large for a ConfigMap");

    private static final String NAME = "openclaw.json";

    private DocumentSize() {}

    static void check(Deployment deployment, GatewayDocuments documents, Diagnostics diagnostics) {
        long size = ConfigMapLimit.of(NAME, Content.of(documents.openclawJson()));
        if (size > ConfigMapLimit.BYTES) {
            SourcePath path = cause(JsonTree.parse(documents.openclawJson()), documents);
            diagnostics.report(
                    LARGE.at(deployment.source().keyPosition(path), NAME + " takes " + ConfigMapLimit.kib(size))
                            .note("a ConfigMap holds at most " + ConfigMapLimit.kib(ConfigMapLimit.BYTES) + "; \""
                                    + path + "\" is the largest part of it"));
        }
    }

    /** The key behind the largest value. */
    private static SourcePath cause(JsonNode root, GatewayDocuments documents) {
        JsonPointer part = LargestPart.of(root);
        for (JsonPointer at = part; at != null; at = at.head()) {
            SourcePath origin = documents.origins().get(at.toString());
            if (origin != null) {
                return origin;
            }
        }
        return part.matches() ? SourcePath.ROOT : SourcePath.of(part.getMatchingProperty());
    }
}
