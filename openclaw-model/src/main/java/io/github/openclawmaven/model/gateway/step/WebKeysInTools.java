package io.github.openclawmaven.model.gateway.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;

/** The key of the search provider brave and the settings of the fetch provider firecrawl stood under {@code tools.web}. */
final class WebKeysInTools implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.7.35");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        document.move(
                JsonPointer.compile("/plugins/entries/brave/config/webSearch/apiKey"),
                JsonPointer.compile("/tools/web/search/apiKey"));
        document.move(
                JsonPointer.compile("/plugins/entries/firecrawl/config/webFetch"),
                JsonPointer.compile("/tools/web/fetch/firecrawl"));
    }
}
