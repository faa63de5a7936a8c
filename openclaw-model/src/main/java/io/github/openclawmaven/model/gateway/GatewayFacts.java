package io.github.openclawmaven.model.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a gateway release can do and wants, apart from its config schema.
 *
 * @param nodeVersions range of the Node versions that the release runs on, in npm's notation
 * @param imageRepository of the official image; its tags are the releases
 * @param globalSession whether a gateway with one session for all starts again once somebody has talked to it (2026.2.26 to 2026.8.2; not
 *     2026.9.6, which ends with "non-canonical persisted row resolves to session key global")
 * @param executors whether the commands of an agent can run elsewhere, under what the gateway decides of them (from 2026.8.1)
 * @param terminationGracePeriodSeconds what a stop may take: from 2026.8.1 up to 325 s, before 25 (2026.3.31 to 2026.7.35) or
 *     5 (2026.2.26)
 * @param environment variables that every gateway in a container should have, by name
 * @param configuration how the release treats the file of its configuration
 * @param databaseSchema the newest schema of its own database that it reads, as it counts them; 0 where it has none (up to 2026.5.28).
 *     It ends at a newer one (2026.6.11, 2026.7.1 and 2026.8.2 at that of 2026.9.6)
 * @param modelProviders by name
 * @param credentials of model providers, where they are no key
 * @param models those that the release knows of each provider
 * @param skills names of the skills in the package
 * @param thinkingLevels from none to most
 */
public record GatewayFacts(
        GatewayRelease release,
        String nodeVersions,
        String imageRepository,
        Probes probes,
        CronFacts cron,
        ApprovalFacts approvals,
        AgentToolFacts agentTools,
        boolean globalSession,
        boolean executors,
        PromptFacts prompt,
        int terminationGracePeriodSeconds,
        SortedMap<String, String> environment,
        NetworkFacts network,
        ConfigurationFacts configuration,
        int databaseSchema,
        PluginCatalogue plugins,
        Map<String, ModelProviderFacts> modelProviders,
        SurroundingCredentials credentials,
        ModelLists models,
        ToolCatalogue tools,
        SafeBins safeBins,
        List<String> skills,
        List<String> thinkingLevels) {

    /** The same facts, for a release of which nothing else is known. */
    public GatewayFacts of(GatewayRelease other) {
        return new GatewayFacts(
                other,
                nodeVersions,
                imageRepository,
                probes,
                cron,
                approvals,
                agentTools,
                globalSession,
                executors,
                prompt,
                terminationGracePeriodSeconds,
                environment,
                network,
                configuration,
                databaseSchema,
                plugins,
                modelProviders,
                credentials,
                models,
                tools,
                safeBins,
                skills,
                thinkingLevels);
    }

    /** Whether the plugin is in the gateway's own package. */
    public boolean bundlesPlugin(String id) {
        return plugins.bundled().contains(id);
    }

    /** Where to get a plugin that is not in the gateway's own package. */
    public Optional<OfficialPlugin> officialPlugin(String id) {
        return Optional.ofNullable(plugins.official().get(id))
                .map(plugin -> plugin.version().stream()
                                .allMatch(version -> plugins.runtimes().takes(id, version, release))
                        ? plugin
                        : new OfficialPlugin(plugin.packageName(), Optional.empty(), Optional.empty()));
    }

    /** The channels that the release or an official plugin provides; the gateway refuses any other. */
    public Set<String> knownChannels() {
        return plugins.channels().keySet();
    }

    /** The id of the plugin that provides the channel. */
    public Optional<String> channelPlugin(String channel) {
        return Optional.ofNullable(plugins.channels().get(channel));
    }

    /** The web search providers that the release or an official plugin provides. */
    public Set<String> knownSearchProviders() {
        return plugins.searchProviders().keySet();
    }

    /** The id of the plugin that provides the web search; empty as well when the gateway itself does. */
    public Optional<String> searchProviderPlugin(String provider) {
        return Optional.ofNullable(plugins.searchProviders().get(provider)).filter(id -> !id.isEmpty());
    }

    /** The id of the plugin that provides the web fetch; empty as well when the gateway itself does. */
    public Optional<String> fetchProviderPlugin(String provider) {
        return Optional.ofNullable(plugins.fetchProviders().get(provider)).filter(id -> !id.isEmpty());
    }

    /** The id of the plugin that provides what the config names so. */
    public Optional<String> capabilityPlugin(Capability capability, String name) {
        return capability == Capability.MODEL ? modelProviderPlugin(name) : plugins.provider(capability, name);
    }

    /** The names that a config may use for it without any plugin beside the gateway's package, sorted; none for models. */
    public List<String> bundledNames(Capability capability) {
        return plugins.bundledNames(capability);
    }

    /** What the release knows of the model provider. */
    public Optional<ModelProviderFacts> modelProvider(String name) {
        return Optional.ofNullable(modelProviders.get(name));
    }

    /** The id of the plugin that provides the models; empty as well when the gateway itself does. */
    public Optional<String> modelProviderPlugin(String provider) {
        return modelProvider(provider).flatMap(ModelProviderFacts::plugin);
    }
}
