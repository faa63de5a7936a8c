package io.github.openclawmaven.model.gateway.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;

/** {@code agents.entries} and {@code systemAgent} were {@code agents.list} with a default marker. */
final class AgentsAsList implements Downgrade {

    private static final JsonPointer ENTRIES = JsonPointer.compile("/agents/entries");
    private static final JsonPointer LIST = JsonPointer.compile("/agents/list");
    private static final JsonPointer SYSTEM_AGENT = JsonPointer.compile("/agents/defaults/systemAgent");

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.7.35");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        String defaultAgent = document.root().at(SYSTEM_AGENT).path("agentId").asText();
        document.remove(SYSTEM_AGENT);
        document.remove(JsonPointer.compile("/agents/ownership"));
        List<String> ids = new ArrayList<>();
        document.root().at(ENTRIES).fieldNames().forEachRemaining(ids::add);
        for (String id : ids) {
            SourcePath origin = document.origin(ENTRIES.appendProperty(id)).orElse(SourcePath.ROOT);
            document.add(LIST, item(id, id.equals(defaultAgent)), origin);
            JsonPointer item = LIST.appendIndex(document.root().at(LIST).size() - 1);
            JsonNode entry = document.root().at(ENTRIES.appendProperty(id));
            List<String> keys = new ArrayList<>();
            entry.fieldNames().forEachRemaining(keys::add);
            keys.forEach(
                    key -> document.move(ENTRIES.appendProperty(id).appendProperty(key), item.appendProperty(key)));
        }
        document.remove(ENTRIES);
    }

    private static ObjectNode item(String id, boolean isDefault) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.set("id", TextNode.valueOf(id));
        if (isDefault) {
            item.set("default", BooleanNode.TRUE);
        }
        return item;
    }
}
