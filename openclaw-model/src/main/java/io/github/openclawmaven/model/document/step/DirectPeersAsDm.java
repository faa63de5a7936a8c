package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** A binding to one person was of the kind {@code dm}; {@code direct} came with 2026.2.9. */
final class DirectPeersAsDm implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.2.6-3");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer kind : Places.in(document, "/bindings/*/match/peer/kind")) {
            if (document.root().at(kind).textValue().equals("direct")) {
                document.set(kind, TextNode.valueOf("dm"));
            }
        }
    }
}
