package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.WebSearch;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/**
 * Web search providers were part of the gateway, each with an object of its own under {@code tools.web.search}, but brave
 * with its key there directly.
 */
final class SearchWithoutPlugin implements Downgrade {

    private static final JsonPointer SEARCH = JsonPointer.compile("/tools/web/search");

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.3.13");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        document.move(
                JsonPointer.compile("/plugins/entries/brave/config/webSearch/apiKey"), SEARCH.appendProperty("apiKey"));
        deployment
                .descriptor()
                .tools()
                .web()
                .search()
                .map(WebSearch::provider)
                .ifPresent(provider -> document.move(
                        JsonPointer.compile("/plugins/entries")
                                .appendProperty(provider)
                                .append(JsonPointer.compile("/config/webSearch")),
                        SEARCH.appendProperty(provider)));
    }
}
