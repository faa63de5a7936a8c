package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MergedDescriptor;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.source.Content;
import java.util.List;
import java.util.Optional;

/** The descriptor in a chart. What the pod needs comes first: it is left out where the Helm release has no room for both. */
public final class CarriedDescriptor {

    private CarriedDescriptor() {}

    /** What a chart carries; empty when there is no room for it. */
    public static Optional<Content> of(Deployment deployment, GatewayDocuments documents) {
        return of(deployment, ReleasePart.all(deployment, documents));
    }

    static Optional<Content> of(Deployment deployment, List<ReleasePart> parts) {
        return Optional.of(MergedDescriptor.of(deployment))
                .filter(descriptor -> ReleaseSize.fits(parts, Optional.of(descriptor)));
    }
}
