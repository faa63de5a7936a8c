package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Map;

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
        for (String id : keys(document, ENTRIES)) {
            JsonPointer entry = ENTRIES.appendProperty(id);
            SourcePath origin = document.origin(entry).orElse(SourcePath.ROOT);
            JsonPointer item = LIST.appendIndex(document.root().at(LIST).size());
            document.add(LIST, item(id, id.equals(defaultAgent)), origin);
            keys(document, entry).forEach(key -> document.move(entry.appendProperty(key), item.appendProperty(key)));
            document.redirect(entry, item);
        }
        document.remove(ENTRIES);
    }

    /** As they are now: what is moved away is taken out of the object itself. */
    private static List<String> keys(ConfigDocument document, JsonPointer object) {
        return document.root()
                .at(object)
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
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
