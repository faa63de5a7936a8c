package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that the chart carries fits into the Secret in which Helm keeps a release, of at most 1 MiB. */
final class ReleaseLimit {

    static final DiagnosticCode LARGE =
            DiagnosticCode.error("OC4202", "All files together are too large for a Helm release");

    private static final int BYTES = 1024 * 1024;

    /**
     * A part of the release.
     *
     * @param position its cause
     */
    private record Part(Content content, Position position) {}

    private ReleaseLimit() {}

    static void check(Deployment deployment, GatewayDocuments documents, Diagnostics diagnostics) {
        List<Part> parts = new ArrayList<>();
        for (SourceFile file : deployment.workspaces().all().toList()) {
            parts.add(new Part(file.content(), file.source().start()));
        }
        add(Optional.of(documents.openclawJson()), SourcePath.ROOT, deployment, parts);
        add(documents.jobsJson(), SourcePath.of("jobs"), deployment, parts);
        add(documents.approvalsJson(), SourcePath.of("tools"), deployment, parts);
        long size = ReleaseSize.of(parts.stream().map(Part::content).toList());
        if (size > BYTES) {
            Part largest = parts.stream()
                    .max(Comparator.comparingInt(part -> part.content().size()))
                    .orElseThrow();
            diagnostics.report(LARGE.at(
                            largest.position(),
                            "all workspace and skill files together, with the gateway's documents, make a Helm release"
                                    + " of about " + ConfigMapLimit.kib(size))
                    .note("Helm keeps a release compressed in one Secret of at most " + ConfigMapLimit.kib(BYTES)
                            + "; put large files into the image or a volume. This part is the largest"));
        }
    }

    private static void add(Optional<String> document, SourcePath cause, Deployment deployment, List<Part> parts) {
        document.ifPresent(
                text -> parts.add(new Part(Content.of(text), deployment.source().keyPosition(cause))));
    }
}
