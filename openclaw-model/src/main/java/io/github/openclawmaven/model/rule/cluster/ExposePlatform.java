package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.kubernetes.Platform;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** A Route is for OpenShift, an Ingress for any other cluster. */
final class ExposePlatform implements Rule {

    static final DiagnosticCode NO_ROUTES =
            DiagnosticCode.error("OC4108", "A Route is declared for a platform without Routes");
    static final DiagnosticCode INGRESS =
            DiagnosticCode.note("OC4109", "An Ingress is declared for a platform with Routes");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Platform platform = deployment.descriptor().kubernetes().effectivePlatform();
        deployment.descriptor().kubernetes().expose().ifPresent(expose -> {
            if (expose.route().isPresent() && platform == Platform.KUBERNETES) {
                diagnostics.report(NO_ROUTES
                        .at(position("route", deployment), "a Route needs the platform openshift")
                        .hint("use ingress, or set kubernetes.platform: openshift")
                        .note("a cluster without that kind of object refuses the whole chart"));
            }
            if (expose.ingress().isPresent() && platform == Platform.OPENSHIFT) {
                diagnostics.report(
                        INGRESS.at(position("ingress", deployment), "OpenShift makes a Route out of this Ingress")
                                .hint("a route says the same directly"));
            }
        });
    }

    private static Position position(String kind, Deployment deployment) {
        return deployment.source().keyPosition(SourcePath.of("kubernetes", "expose", kind));
    }
}
