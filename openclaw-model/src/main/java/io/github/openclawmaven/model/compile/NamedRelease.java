package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.TaggedRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.ReleaseKey;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.syntax.ImageTag;
import java.util.Optional;

/**
 * The release as a descriptor names it.
 *
 * @param text of {@code gateway.release}, else the release that the tag of the image starts with
 * @param position of the one or the other
 */
record NamedRelease(String text, Position position) {

    static final DiagnosticCode NOT_IN_TAG =
            DiagnosticCode.error("OC6007", "The image tag names no release, and nothing else does");

    /** Empty when there is none, which is reported here only for a tag that does not name one. */
    static Optional<NamedRelease> in(SourceTree source, Catalogue catalogue, Diagnostics diagnostics) {
        return ReleaseKey.in(source).flatMap(key -> source.find(key)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .flatMap(node -> key.equals(ReleaseKey.TAG)
                        ? tagged(node, catalogue, diagnostics)
                        : Optional.of(new NamedRelease(node.text(), node.position()))));
    }

    private static Optional<NamedRelease> tagged(ScalarNode tag, Catalogue catalogue, Diagnostics diagnostics) {
        Optional<GatewayRelease> tagged = TaggedRelease.of(tag.text(), catalogue::knows);
        if (tagged.isEmpty()) {
            diagnostics.report(notIn(tag, catalogue));
        }
        return tagged.map(it -> new NamedRelease(it.toString(), tag.position()));
    }

    private static Diagnostic notIn(ScalarNode tag, Catalogue catalogue) {
        Optional<GatewayRelease> newestOfMonth = catalogue.find(tag.text());
        String problem = newestOfMonth.isPresent()
                ? "moves from release to release of its month"
                : "starts with no known gateway release";
        return NOT_IN_TAG
                .at(tag.position(), "the image tag \"" + tag.text() + "\" " + problem)
                .hint("set " + ReleaseKey.RELEASE)
                .note(ImageTag.problem(tag.text())
                        .orElse("a release is read from a tag such as " + newestOfMonth.orElse(catalogue.newest())
                                + "-acme.3"));
    }
}
