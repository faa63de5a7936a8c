package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ReleaseKey;

/** An image whose tag names a release holds the one that the chart is made for. */
final class ImageTagFitsRelease implements Rule {

    static final DiagnosticCode OTHER = DiagnosticCode.error("OC6008", "The image tag names another release");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        GatewayRelease release = deployment.release();
        deployment
                .taggedRelease()
                .filter(tagged -> !tagged.equals(release))
                .ifPresent(tagged -> diagnostics.report(OTHER.at(
                                deployment.source().position(ReleaseKey.TAG),
                                "the image tag \"" + deployment.imageTag() + "\" names the gateway " + tagged
                                        + ", and the chart is for " + release)
                        .hint("name an image of " + release + " here, or " + tagged + " in " + ReleaseKey.RELEASE)
                        .note("what was checked for one release would run on another")
                        .related(deployment.source().position(ReleaseKey.RELEASE), "the release is named here")));
        ExecutorSections.of(deployment.descriptor()).sections().forEach((path, executor) -> executor.image()
                .flatMap(Image::tag)
                .flatMap(deployment::releaseIn)
                .filter(tagged -> !tagged.equals(release))
                .ifPresent(tagged -> diagnostics.report(OTHER.at(
                                deployment.source().position(path.then("image", "tag")),
                                "this image tag names the gateway " + tagged + ", and the chart is for " + release)
                        .hint("name an image with the openclaw of " + release)
                        .note("a gateway gives commands to its own release")
                        .related(
                                deployment
                                        .source()
                                        .position(ReleaseKey.in(deployment.source())
                                                .orElse(ReleaseKey.RELEASE)),
                                "the release is named here"))));
    }
}
