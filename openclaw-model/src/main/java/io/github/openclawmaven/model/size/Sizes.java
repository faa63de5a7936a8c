package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.GatewayDocuments;

/** All that is measured once the documents are written. */
public final class Sizes {

    private Sizes() {}

    /** Reports what does not fit. */
    public static void check(Deployment deployment, GatewayDocuments documents, Diagnostics diagnostics) {
        DocumentSize.check(deployment, documents, diagnostics);
        ReleaseLimit.check(deployment, documents, diagnostics);
    }
}
