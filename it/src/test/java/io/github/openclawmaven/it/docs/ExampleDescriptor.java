package io.github.openclawmaven.it.docs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.OfficialPlugin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A minimal descriptor with an example of the documentation under {@code config:}. What the example refers to is declared, and
 * what has a typed key, which the example may not set, is left to that.
 */
final class ExampleDescriptor {

    private static final String ALONE = "main";
    private static final String ANY_VERSION = "1.0.0";

    private static final List<String> TYPED = List.of(
            "/agents/defaults/systemAgent/agentId",
            "/agents/list",
            "/agents/ownership",
            "/bindings",
            "/cron/jobs",
            "/cron/store",
            "/env",
            "/gateway/auth",
            "/gateway/bind",
            "/gateway/mode",
            "/gateway/port",
            "/gateway/reload",
            "/gateway/trustedProxies",
            "/plugins/installs",
            "/secrets");

    /** What each channel with typed keys needs, unless the example gives one of the others. */
    private static final Map<String, String> TOKENS =
            Map.of("telegram", "botToken", "discord", "token", "slack", "botToken");

    private static final Set<String> OTHERWISE = Set.of("accounts", "botToken", "token", "tokenFile");

    private final GatewayFacts facts;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private ExampleDescriptor(GatewayFacts facts) {
        this.facts = facts;
    }

    /** As JSON, which is YAML as well. */
    static String of(DocsExample example, GatewayFacts facts) {
        ExampleVariables variables = ExampleVariables.in(example.config());
        return new ExampleDescriptor(facts).with(variables).toString();
    }

    private ObjectNode with(ExampleVariables variables) {
        ObjectNode config = variables.config();
        root.put("apiVersion", "openclaw/v1").put("name", "docs");
        secret(root.putObject("gateway").put("release", facts.release().toString()), "token");
        declareAgents(config.path("agents"));
        config.path("channels").properties().forEach(channel -> declareChannel(channel.getKey(), channel.getValue()));
        config.path("plugins").path("entries").fieldNames().forEachRemaining(this::declarePlugin);
        variables.names().forEach(name -> secret(root.withObject("/env"), name));
        TYPED.forEach(place -> remove(config, JsonPointer.compile(place)));
        root.set("config", config);
        return root;
    }

    private void declareAgents(JsonNode agents) {
        Set<String> ids = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        agents.path("list").forEach(agent -> declare(agent.path("id").asText(), agent, ids, marked));
        agents.path("entries").properties().forEach(agent -> declare(agent.getKey(), agent.getValue(), ids, marked));
        ids.remove("");
        if (ids.isEmpty()) {
            ids.add(ALONE);
        }
        ids.forEach(id -> root.withObject("/agents").putObject(id));
        if (ids.size() > 1) {
            root.put(
                    "defaultAgent",
                    Stream.concat(marked.stream(), ids.stream()).findFirst().orElseThrow());
        }
    }

    private static void declare(String id, JsonNode agent, Set<String> ids, Set<String> marked) {
        ids.add(id);
        if (agent instanceof ObjectNode entry && entry.path("default").asBoolean()) {
            entry.remove("default");
            marked.add(id);
        }
    }

    private void declareChannel(String id, JsonNode config) {
        if (facts.knownChannels().contains(id)) {
            ObjectNode channel = root.withObject("/channels").putObject(id);
            if (TOKENS.containsKey(id) && OTHERWISE.stream().noneMatch(config::has)) {
                secret(channel, TOKENS.get(id));
            }
            if (id.equals("slack")
                    && config.path("mode").asText("socket").equals("socket")
                    && !config.has("appToken")) {
                secret(channel, "appToken");
            }
        }
    }

    private void declarePlugin(String id) {
        if (facts.bundlesPlugin(id)) {
            return;
        }
        ObjectNode plugin = root.withObject("/plugins").putObject(id);
        if (facts.officialPlugin(id).isEmpty()) {
            plugin.put("package", "@example/" + id);
        }
        if (facts.officialPlugin(id).flatMap(OfficialPlugin::version).isEmpty()) {
            plugin.put("version", ANY_VERSION);
        }
    }

    private static void remove(ObjectNode config, JsonPointer place) {
        if (config.at(place.head()) instanceof ObjectNode parent) {
            parent.remove(place.last().getMatchingProperty());
            if (parent.isEmpty() && parent != config) {
                remove(config, place.head());
            }
        }
    }

    private static void secret(ObjectNode parent, String name) {
        parent.putObject(name).put("secret", "docs").put("key", name);
    }
}
