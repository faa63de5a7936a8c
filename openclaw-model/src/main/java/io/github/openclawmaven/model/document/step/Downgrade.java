package io.github.openclawmaven.model.document.step;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.GatewayRelease;

/** Turns what was written in a newer shape of openclaw.json into the shape before it. */
public interface Downgrade {

    /** The last release that has the old shape. */
    GatewayRelease last();

    /** Changes the document; what the old shape cannot say is reported. */
    void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics);
}
