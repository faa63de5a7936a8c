package io.github.openclawmaven.model.gateway.catalogue;

import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.lists;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.map;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.names;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.text;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.cron.CronDialect;
import io.github.openclawmaven.model.gateway.AgentToolFacts;
import io.github.openclawmaven.model.gateway.ApprovalFacts;
import io.github.openclawmaven.model.gateway.ApprovalStore;
import io.github.openclawmaven.model.gateway.ConfigurationFacts;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.CronFacts;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import io.github.openclawmaven.model.gateway.NetworkFacts;
import io.github.openclawmaven.model.gateway.Probe;
import io.github.openclawmaven.model.gateway.Probes;
import io.github.openclawmaven.model.gateway.PromptFacts;
import io.github.openclawmaven.model.gateway.SafeBins;
import io.github.openclawmaven.model.gateway.SurroundingCredentials;
import io.github.openclawmaven.model.gateway.ToolCatalogue;
import io.github.openclawmaven.model.gateway.ToolPolicyFacts;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts a release's own document and the measurements together into its facts. */
final class FactsReader {
    private final GatewayRelease release;
    private final ReleaseDocument document;
    private final Function<String, JsonNode> measured;

    FactsReader(GatewayRelease release, ReleaseDocument document, Function<String, JsonNode> measured) {
        this.release = release;
        this.document = document;
        this.measured = measured;
    }

    GatewayFacts read() {
        return new GatewayFacts(
                release,
                document.get("node").textValue(),
                measured.apply("image").get("repository").textValue(),
                probes(),
                cron(),
                approvals(),
                agentTools(),
                measured.apply("globalSession").path("startsAgain").booleanValue(),
                measured.apply("executors").path("possible").booleanValue(),
                prompt(),
                measured.apply("lifecycle").get("graceSeconds").intValue(),
                environment(),
                network(),
                configuration(),
                measured.apply("database").path("schema").asInt(0),
                new PluginsReader(document, measured).read(),
                modelProviders(),
                new SurroundingCredentials(
                        map(measured.apply("surroundingCredentials").get("auth"), (name, auth) -> auth.textValue())),
                new ModelsReader(
                        document,
                        measured.apply("modelNames").path("renamedInAgents").booleanValue()),
                tools(),
                safeBins(),
                texts(document.get("skills")),
                texts(measured.apply("thinking").get("levels")));
    }

    private Probes probes() {
        JsonNode paths = measured.apply("probes");
        return new Probes(
                new Probe(text(paths, "startup")),
                new Probe(text(paths, "readiness")),
                new Probe(text(paths, "liveness")),
                measured.apply("lifecycle").get("startupSeconds").intValue());
    }

    private CronFacts cron() {
        JsonNode cron = measured.apply("cron");
        return new CronFacts(
                CronDelivery.valueOf(cron.get("delivery").textValue()),
                cron.path("declarationKey").booleanValue(),
                CronDialect.valueOf(cron.get("dialect").textValue()),
                cron.path("instantsInMillis").booleanValue(),
                texts(cron.path("keys")));
    }

    private ApprovalFacts approvals() {
        JsonNode approvals = measured.apply("approvals");
        return new ApprovalFacts(
                ApprovalStore.valueOf(approvals.get("store").textValue()),
                approvals.path("programNames").booleanValue(),
                approvals.path("argumentPatterns").booleanValue());
    }

    private PromptFacts prompt() {
        JsonNode prompt = measured.apply("prompt");
        JsonNode all = prompt.path("charactersOfAll");
        return new PromptFacts(
                prompt.get("charactersOfFile").intValue(),
                all.isInt() ? OptionalInt.of(all.intValue()) : OptionalInt.empty());
    }

    private AgentToolFacts agentTools() {
        JsonNode tools = measured.apply("agentTools");
        return new AgentToolFacts(
                tools.path("workspaceOnly").booleanValue(),
                tools.path("skillsElsewhere").booleanValue(),
                tools.path("fileUrls").booleanValue(),
                tools.path("workspacePlugins").booleanValue(),
                tools.path("configInClear").booleanValue(),
                tools.path("jobsForOthers").booleanValue());
    }

    private SortedMap<String, String> environment() {
        return Collections.unmodifiableSortedMap(
                new TreeMap<>(map(measured.apply("environment").get("variables"), (name, value) -> value.textValue())));
    }

    private NetworkFacts network() {
        JsonNode network = measured.apply("network");
        return new NetworkFacts(
                network.path("refusesForwardedHeaders").booleanValue(),
                network.path("ignoresDeviceAuthSwitch").booleanValue(),
                network.path("believesLocalProxies").booleanValue(),
                network.path("takesPasswordBesideProxy").booleanValue(),
                network.path("numbersTelegramUsers").booleanValue());
    }

    private ConfigurationFacts configuration() {
        JsonNode configuration = measured.apply("configuration");
        return new ConfigurationFacts(
                configuration.get("readOnlyVariable").textValue(),
                configuration.path("validates").booleanValue());
    }

    private Map<String, ModelProviderFacts> modelProviders() {
        Set<String> endpointOptional = names(document.get("endpointOptional"));
        Set<String> selfHosted =
                names(measured.apply("selfHostedModelProviders").get("names"));
        return map(
                document.get("modelProviders"),
                (name, provider) -> new ModelProviderFacts(
                        text(provider, "plugin"),
                        text(provider, "baseUrl"),
                        text(provider, "api"),
                        endpointOptional.contains(name),
                        selfHosted.contains(name)));
    }

    private ToolCatalogue tools() {
        JsonNode tools = document.get("tools");
        Map<String, List<String>> plugins = new TreeMap<>(
                lists(measured.apply("pluginToolsOutsideManifests").get("tools")));
        plugins.putAll(lists(tools.get("plugins")));
        return new ToolCatalogue(
                names(tools.get("core")),
                Collections.unmodifiableMap(plugins),
                lists(tools.get("groups")),
                map(tools.get("aliases"), (alias, name) -> name.textValue()),
                lists(tools.get("profiles")),
                toolPolicies());
    }

    private ToolPolicyFacts toolPolicies() {
        JsonNode policies = measured.apply("toolPolicies");
        return new ToolPolicyFacts(
                policies.path("widensProfiles").booleanValue(),
                policies.get("patchWith").textValue());
    }

    private SafeBins safeBins() {
        JsonNode bins = document.get("safeBins");
        return new SafeBins(
                names(bins.get("accepted")),
                names(bins.get("refused")),
                bins.path("others").booleanValue());
    }
}
