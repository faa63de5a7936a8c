package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.memory.Memory;

/** {@code memory}, and the plugin that keeps it, which is chosen among the plugins. */
final class MemorySection implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        deployment.descriptor().memory().ifPresent(memory -> write(memory, root));
    }

    private static void write(Memory memory, ConfigSection root) {
        ConfigSection from = root.from("memory");
        from.in("memory").put("citations", memory.citations()).put("search", memory.search());
        from.in("plugins", "slots").put("memory", memory.plugin(), "plugin");
    }
}
