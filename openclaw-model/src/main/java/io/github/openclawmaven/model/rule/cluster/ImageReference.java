package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.ImageDigest;
import io.github.openclawmaven.model.syntax.ImageRepository;
import io.github.openclawmaven.model.syntax.ImageTag;
import java.util.Optional;

/** The image is named as a registry takes it. */
final class ImageReference implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4107", "An image reference is not valid");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().kubernetes().image().ifPresent(image -> {
            image.repository()
                    .ifPresent(
                            text -> report("repository", ImageRepository.problem(text), text, deployment, diagnostics));
            image.tag().ifPresent(text -> report("tag", ImageTag.problem(text), text, deployment, diagnostics));
            image.digest()
                    .ifPresent(text -> report("digest", ImageDigest.problem(text), text, deployment, diagnostics));
        });
    }

    private static void report(
            String key, Optional<String> problem, String text, Deployment deployment, Diagnostics diagnostics) {
        problem.ifPresent(it -> diagnostics.report(INVALID.at(
                        deployment.source().position(SourcePath.of("kubernetes", "image", key)),
                        "\"" + text + "\" is not an image " + key)
                .note(it)));
    }
}
