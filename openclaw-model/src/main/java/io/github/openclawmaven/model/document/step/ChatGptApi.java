package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** The protocol of ChatGPT accounts was named after Codex. */
final class ChatGptApi implements Downgrade {

    private static final TextNode NEW = TextNode.valueOf("openai-chatgpt-responses");
    private static final TextNode OLD = TextNode.valueOf("openai-codex-responses");

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.5.28");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer api : Places.in(document, "/models/providers/*/api")) {
            if (document.root().at(api).equals(NEW)) {
                document.set(api, OLD);
            }
        }
    }
}
