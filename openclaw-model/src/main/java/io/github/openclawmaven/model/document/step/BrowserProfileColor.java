package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** A browser had to have a color for the frame of its window, which nobody sees in a pod. */
final class BrowserProfileColor implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.7.35");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer profile : Places.in(document, "/browser/profiles/*")) {
            document.set(profile.appendProperty("color"), TextNode.valueOf("#FF4500"));
        }
    }
}
