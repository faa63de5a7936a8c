package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ReleaseKey;
import java.util.Optional;

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
        if (!deployment.facts().plugins().librariesFetched() || deployment.hasOwnImage()) {
            return;
        }
        boolean airGapped = deployment.descriptor().kubernetes().isAirGapped();
        diagnostics.report((airGapped ? MISSING : FETCHED)
                .at(
                        deployment
                                .source()
                                .position(ReleaseKey.in(deployment.source()).orElse(ReleaseKey.RELEASE)),
                        "the gateway " + deployment.release()
                                + " has npm fetch the libraries of its own plugins when it starts"
                                + (airGapped ? ", which kubernetes.airGapped says is out of reach" : ""))
                .hint(release(deployment)
                                .map(it -> "take " + it + " or later, or ")
                                .orElse("") + "name an image that has them: kubernetes.image.repository")
                .note("a plugin whose libraries it cannot get is left out, and the gateway starts without it"));
    }

    private static Optional<String> release(Deployment deployment) {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue
                .firstFrom(
                        deployment.release(),
                        later -> !catalogue.facts(later).plugins().librariesFetched())
                .map(Object::toString);
    }
}
