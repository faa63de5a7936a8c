package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Image;
import io.github.openclawmaven.model.descriptor.Kubernetes;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;

/**
 * The gateway fetches nothing by itself when it starts. Where the release does (2026.4.20 to 2026.4.29), only an own image
 * can have what it would fetch.
 */
final class PluginLibrariesPresent implements Rule {

    static final DiagnosticCode FETCHED =
            DiagnosticCode.warning("OC6319", "The gateway fetches libraries from npm when it starts");
    static final DiagnosticCode MISSING =
            DiagnosticCode.error("OC6320", "Libraries of the gateway's own plugins are out of reach");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        boolean ownImage = kubernetes.image().flatMap(Image::repository).isPresent();
        if (deployment.facts().plugins().librariesFetched() && !ownImage) {
            diagnostics.report((kubernetes.isAirGapped() ? MISSING : FETCHED)
                    .at(
                            deployment.source().position(named(deployment)),
                            "the gateway " + deployment.release()
                                    + " has npm fetch the libraries of its own plugins when it starts"
                                    + (kubernetes.isAirGapped()
                                            ? ", which kubernetes.airGapped says is out of reach"
                                            : ""))
                    .hint("take 2026.5.2 or later, or name an image that has them: kubernetes.image.repository")
                    .note("a plugin whose libraries it cannot get is left out, and the gateway starts without it"));
        }
    }

    private static SourcePath named(Deployment deployment) {
        SourcePath release = SourcePath.of("gateway", "release");
        return deployment.source().written(release).isPresent() ? release : SourcePath.of("kubernetes", "image", "tag");
    }
}
