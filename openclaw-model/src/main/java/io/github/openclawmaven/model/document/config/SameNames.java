package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import java.util.Optional;

/** The sections that the descriptor has as the gateway's newest release has them, under the same name. */
final class SameNames implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Descriptor descriptor = deployment.descriptor();
        root.put("mcp", Optional.of(descriptor.mcp().ofGateway()))
                .put("auth", descriptor.auth())
                .put("session", descriptor.session())
                .put("messages", descriptor.messages())
                .put("tts", descriptor.tts())
                .put("commands", descriptor.commands())
                .put("skills", descriptor.skills())
                .put("approvals", descriptor.approvals())
                .put("logging", descriptor.logging());
    }
}
