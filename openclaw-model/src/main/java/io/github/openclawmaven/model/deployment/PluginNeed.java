package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.extension.Plugin;
import io.github.openclawmaven.model.descriptor.tool.WebFetch;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.OfficialPlugin;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin that the descriptor needs, and how it gets into the pod.
 *
 * @param id of the plugin
 * @param reason the key that needs it
 * @param bundled whether the release's own package has it
 * @param provided false when the descriptor says that the image has it, or that it is off
 * @param packageName npm package; empty when nobody names one
 * @param version exact version; empty when nobody names one
 */
public record PluginNeed(
        String id,
        SourcePath reason,
        boolean bundled,
        boolean provided,
        Optional<String> packageName,
        Optional<String> version) {

    /** Where one plugin is chosen for a task. */
    private static final List<SourcePath> SLOTS = List.of(
            SourcePath.of("memory", "plugin"),
            SourcePath.of("config", "plugins", "slots", "memory"),
            SourcePath.of("config", "plugins", "slots", "contextEngine"));

    /** What else may be chosen there: nobody, and the gateway itself. */
    private static final Set<String> OF_NO_PLUGIN = Set.of("none", "legacy");

    /** The installation before the gateway starts; empty when none is needed, or nobody says what to install. */
    public Optional<PluginInstallation> installation() {
        return bundled || !provided || packageName.isEmpty() || version.isEmpty()
                ? Optional.empty()
                : Optional.of(new PluginInstallation(packageName.get(), version.get()));
    }

    /** Everything that the channels, models, tools, settings and plugins of a descriptor need, in its order. */
    public static Collection<PluginNeed> of(Deployment deployment) {
        Descriptor descriptor = deployment.descriptor();
        GatewayFacts facts = deployment.facts();
        Map<String, SourcePath> reasons = new LinkedHashMap<>();
        DeclaredProvider.in(deployment).forEach((id, provider) -> facts.modelProviderPlugin(id)
                // One with an endpoint is the user's own, whatever it is called.
                .filter(plugin -> provider.baseUrl().isEmpty() && !facts.bundlesPlugin(plugin))
                .ifPresent(plugin -> reasons.putIfAbsent(plugin, provider.path())));
        ModelRuntime runtime = new ModelRuntime(deployment);
        runtime.references().forEach(reference -> runtime.plugin(reference)
                .filter(plugin -> !facts.bundlesPlugin(plugin))
                .ifPresent(plugin -> reasons.putIfAbsent(plugin, reference.path())));
        descriptor.channels().ids().forEach(id -> facts.channelPlugin(id)
                .filter(plugin -> !facts.bundlesPlugin(plugin))
                .ifPresent(plugin -> reasons.putIfAbsent(plugin, SourcePath.of("channels", id))));
        descriptor
                .tools()
                .web()
                .search()
                .flatMap(search -> facts.searchProviderPlugin(search.provider()))
                .ifPresent(plugin -> reasons.putIfAbsent(plugin, SourcePath.of("tools", "web", "search", "provider")));
        descriptor
                .tools()
                .web()
                .fetch()
                .flatMap(WebFetch::provider)
                .flatMap(facts::fetchProviderPlugin)
                .ifPresent(plugin -> reasons.putIfAbsent(plugin, SourcePath.of("tools", "web", "fetch", "provider")));
        SLOTS.stream()
                .flatMap(slot -> deployment.source().written(slot).stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).text())
                        .filter(plugin -> !OF_NO_PLUGIN.contains(plugin) && !facts.bundlesPlugin(plugin))
                        .map(plugin -> Map.entry(plugin, slot)))
                .forEach(chosen -> reasons.putIfAbsent(chosen.getKey(), chosen.getValue()));
        CapabilityUse.in(deployment.source()).forEach(use -> use.plugin(deployment)
                .filter(plugin -> !facts.bundlesPlugin(plugin))
                .ifPresent(plugin -> reasons.putIfAbsent(plugin, use.path())));
        descriptor.plugins().keySet().forEach(id -> reasons.putIfAbsent(id, SourcePath.of("plugins", id)));
        Map<String, PluginNeed> needs = new LinkedHashMap<>();
        reasons.forEach((id, reason) -> needs.put(id, need(id, reason, descriptor, facts)));
        return needs.values();
    }

    private static PluginNeed need(String id, SourcePath reason, Descriptor descriptor, GatewayFacts facts) {
        Optional<Plugin> declared = Optional.ofNullable(descriptor.plugins().get(id));
        Optional<OfficialPlugin> official = facts.officialPlugin(id);
        boolean replaced = declared.flatMap(Plugin::packageName).isPresent();
        return new PluginNeed(
                id,
                reason,
                facts.bundlesPlugin(id) && !replaced,
                declared.flatMap(Plugin::provide).orElse(true)
                        && declared.flatMap(Plugin::enabled).orElse(true),
                declared.flatMap(Plugin::packageName).or(() -> official.map(OfficialPlugin::packageName)),
                declared.flatMap(Plugin::version)
                        .or(() -> replaced ? Optional.empty() : official.flatMap(OfficialPlugin::version)));
    }
}
