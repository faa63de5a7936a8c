package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** The config did not know firecrawl for web fetch at all; that the descriptor asks for it is said by a rule. */
final class FetchWithoutFirecrawl implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.3.11");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        document.remove(JsonPointer.compile("/tools/web/fetch/firecrawl"));
    }
}
