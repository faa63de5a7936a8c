package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedPod;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.ImageDigest;
import io.github.openclawmaven.model.syntax.ImageRepository;
import io.github.openclawmaven.model.syntax.ImageTag;
import java.util.Optional;
import java.util.function.Function;

/** The image is named as a registry takes it. */
final class ImageReference implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4107", "An image reference is not valid");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PlacedPod pod : PlacedPod.in(deployment)) {
            SourcePath path = pod.path().then("image");
            pod.image().ifPresent(image -> {
                report(image.repository(), ImageRepository::problem, path.then("repository"), deployment, diagnostics);
                report(image.tag(), ImageTag::problem, path.then("tag"), deployment, diagnostics);
                report(image.digest(), ImageDigest::problem, path.then("digest"), deployment, diagnostics);
            });
        }
    }

    private static void report(
            Optional<String> text,
            Function<String, Optional<String>> syntax,
            SourcePath path,
            Deployment deployment,
            Diagnostics diagnostics) {
        text.flatMap(syntax)
                .ifPresent(problem -> diagnostics.report(INVALID.at(
                                deployment.source().position(path),
                                "\"" + text.orElse("") + "\" is not an image " + path.last())
                        .note(problem)));
    }
}
