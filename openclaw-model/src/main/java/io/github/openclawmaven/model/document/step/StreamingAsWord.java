package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** How an answer appears while it is written was a single word. */
final class StreamingAsWord implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.4.5");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer streaming : Places.in(document, "/channels/*/streaming", "/channels/*/accounts/*/streaming")) {
            document.move(streaming.appendProperty("mode"), streaming);
        }
    }
}
