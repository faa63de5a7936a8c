package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.Catalogue;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
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

    /** Empty when the release is not known, which has then been reported. */
    Optional<GatewayFacts> choose(String release) {
        Optional<GatewayRelease> known = catalogue.find(release);
        if (known.isEmpty() && !release.isEmpty()) {
            String all =
                    catalogue.known().stream().map(GatewayRelease::toString).collect(Collectors.joining(" and "));
            diagnostics.report(UNKNOWN.at(
                            source.position(SourcePath.of("gateway", "release")),
                            "the gateway release \"" + release + "\" is not known; known are " + all)
                    .hint(GatewayRelease.parse(release)
                            .map(catalogue::nearest)
                            .map(near -> "the nearest is " + near)
                            .orElse("")));
        }
        return known.map(catalogue::facts);
    }
}
