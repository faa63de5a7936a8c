package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** {@code exec.timeoutSeconds} was {@code exec.timeoutSec}. */
final class ExecTimeoutSec implements Downgrade {

    @Override
    public GatewayRelease last() {
        return GatewayRelease.of("2026.7.35");
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (JsonPointer exec : Places.in(document, "/tools/exec", "/agents/list/*/tools/exec")) {
            document.move(exec.appendProperty("timeoutSeconds"), exec.appendProperty("timeoutSec"));
        }
    }
}
