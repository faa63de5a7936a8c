package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that the chart carries fits into the Secret in which Helm keeps a release, of at most 1 MiB. */
final class ReleaseLimit {

    static final DiagnosticCode LARGE =
            DiagnosticCode.error("OC4202", "All files together are too large for a Helm release");

    static final DiagnosticCode NO_ROOM = DiagnosticCode.note("OC4204", "The chart has no room for its descriptor");

    static final int BYTES = 1024 * 1024;

    /** So many of the heaviest parts are named. */
    private static final int NAMED = 3;

    private ReleaseLimit() {}

    static void check(Deployment deployment, GatewayDocuments documents, Diagnostics diagnostics) {
        List<ReleasePart> parts = ReleasePart.all(deployment, documents);
        if (!ReleaseSize.fits(parts, Optional.empty())) {
            List<ReleasePart> heaviest = parts.stream()
                    .sorted(Comparator.comparingLong(ReleasePart::size).reversed())
                    .limit(NAMED)
                    .toList();
            diagnostics.report(LARGE.at(
                            heaviest.get(0).position(),
                            "all workspace and skill files together, with the gateway's documents, make a Helm release"
                                    + " of about " + ConfigMapLimit.kib(ReleaseSize.of(parts, Optional.empty())))
                    .note("Helm keeps a release compressed in one Secret of at most " + ConfigMapLimit.kib(BYTES)
                            + "; put large files into the image or a volume. The most have "
                            + heaviest.stream()
                                    .map(part -> part.name() + " (" + ConfigMapLimit.kib(part.size()) + ")")
                                    .collect(Collectors.joining(", "))));
        } else if (CarriedDescriptor.of(deployment, parts).isEmpty()) {
            diagnostics.report(NO_ROOM.at(
                            deployment.source().root().position(),
                            "with the descriptor in it, the chart would make a Helm release of more than "
                                    + ConfigMapLimit.kib(BYTES))
                    .note("the pod does not need it: the chart is made without descriptor/openclaw.yaml"));
        }
    }
}
