package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** Web fetch had no choice of providers: it used firecrawl when that had a key, which stood under {@code tools.web.fetch}. */
final class FetchWithoutPlugin implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.4.1");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        document.remove(JsonPointer.compile("/tools/web/fetch/provider"));
        document.move(
                JsonPointer.compile("/plugins/entries/firecrawl/config/webFetch"),
                JsonPointer.compile("/tools/web/fetch/firecrawl"));
    }
}
