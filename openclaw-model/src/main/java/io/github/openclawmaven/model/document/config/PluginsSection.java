package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.PluginNeed;
import io.github.openclawmaven.model.descriptor.extension.Plugin;
import java.util.Optional;

/** {@code plugins.entries}: declared plugins, and those that something else in the descriptor needs. */
final class PluginsSection implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        for (PluginNeed need : PluginNeed.of(deployment)) {
            Optional<Plugin> declared =
                    Optional.ofNullable(deployment.descriptor().plugins().get(need.id()));
            root.in("plugins", "entries", need.id())
                    .from(need.reason().segments().toArray())
                    .put("enabled", declared.flatMap(Plugin::enabled).or(() -> Optional.of(true)), new Object[0]);
        }
        deployment.descriptor().plugins().forEach((id, plugin) -> root.in("plugins", "entries", id)
                .from("plugins", id)
                .put("config", plugin.settings(), "settings"));
    }
}
