package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.hook.Hooks;
import io.github.openclawmaven.model.descriptor.tool.Browser;
import java.util.Optional;

/** Sections that a gateway passes over unless they say that they are meant; whoever writes one means it. */
final class SwitchedOnSections implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Descriptor descriptor = deployment.descriptor();
        root.put("browser", descriptor.browser());
        descriptor.browser().map(Browser::enabled).ifPresent(said -> switchOn("browser", said, root));
        root.put("hooks", descriptor.hooks());
        // Without a token nothing is served, and a gateway that is told to serve it does not start.
        descriptor
                .hooks()
                .filter(hooks -> hooks.token().isPresent())
                .map(Hooks::enabled)
                .ifPresent(said -> switchOn("hooks", said, root));
    }

    private static void switchOn(String section, Optional<Boolean> said, ConfigSection root) {
        if (said.isEmpty()) {
            root.in(section).fixed("enabled", true);
        }
    }
}
