package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.Catalogue;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the facts of the release that a descriptor names. */
final class ReleaseChoice {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC6001", "The gateway release is not known");

    private final Catalogue catalogue;
    private final SourceTree source;
    private final Diagnostics diagnostics;

    ReleaseChoice(Catalogue catalogue, SourceTree source, Diagnostics diagnostics) {
        this.catalogue = catalogue;
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** The facts of the release, its schema at hand too; empty when it is not known, which has then been reported. */
    Optional<GatewayFacts> choose() {
        SourcePath path = SourcePath.of("gateway", "release");
        if (!(source.find(path).orElse(null) instanceof ScalarNode release) || release.isNull()) {
            return Optional.empty();
        }
        Optional<GatewayRelease> known = catalogue.find(release.text());
        if (known.isEmpty()) {
            diagnostics.report(unknown(release));
        }
        known.ifPresent(catalogue::schema);
        return known.map(catalogue::facts);
    }

    private Diagnostic unknown(ScalarNode release) {
        String all = catalogue.known().stream().map(GatewayRelease::toString).collect(Collectors.joining(" and "));
        return UNKNOWN.at(
                        release.position(),
                        "the gateway release \"" + release.text() + "\" is not known; known are " + all)
                .hint(GatewayRelease.parse(release.text())
                        .map(catalogue::nearest)
                        .map(near -> "the nearest is " + near)
                        .orElse(""));
    }
}
