package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedPod;
import io.github.openclawmaven.model.rule.Rule;
import java.util.Set;

/** A tag of an image stays what it was when the chart was checked. */
final class ImageTagStays implements Rule {

    static final DiagnosticCode MOVES = DiagnosticCode.warning("OC4113", "An image tag is moved to later builds");

    /** As registries have them by custom; the official image has the first three. */
    private static final Set<String> MOVED =
            Set.of("latest", "main", "beta", "stable", "edge", "nightly", "dev", "canary", "rolling", "master");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PlacedPod pod : PlacedPod.in(deployment)) {
            pod.image()
                    .filter(image -> image.digest().isEmpty())
                    .flatMap(Image::tag)
                    .filter(MOVED::contains)
                    .ifPresent(tag -> diagnostics.report(MOVES.at(
                                    deployment.source().position(pod.path().then("image", "tag")),
                                    "the image tag \"" + tag + "\" is moved to later builds")
                            .hint("name a release, or add digest: sha256:…")
                            .note("a pod that starts anew would run another release than the chart was made for")));
        }
    }
}
