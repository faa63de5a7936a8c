package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody brings into a Helm release.
 *
 * @param name for people
 * @param contents of its files
 * @param position where the most of it comes from
 */
record ReleasePart(String name, List<Content> contents, Position position) {

    /** In the order in which Helm finds them in the chart. */
    static List<ReleasePart> all(Deployment deployment, GatewayDocuments documents) {
        List<ReleasePart> parts = new ArrayList<>();
        add(Optional.of(documents.openclawJson()), "openclaw.json", SourcePath.ROOT, deployment, parts);
        add(documents.approvalsJson(), "allowed programs", SourcePath.of("tools"), deployment, parts);
        add(documents.jobsJson(), "jobs", SourcePath.of("jobs"), deployment, parts);
        add("skill", deployment.workspaces().skills(), parts);
        add("agent", deployment.workspaces().agents(), parts);
        return parts;
    }

    private static void add(
            Optional<String> document, String name, SourcePath cause, Deployment deployment, List<ReleasePart> parts) {
        document.ifPresent(text -> parts.add(new ReleasePart(
                name, List.of(Content.of(text)), deployment.source().keyPosition(cause))));
    }

    private static void add(String kind, Map<String, List<SourceFile>> owners, List<ReleasePart> parts) {
        owners.forEach((owner, files) -> files.stream()
                .max(Comparator.comparingInt(file -> file.content().size()))
                .ifPresent(largest -> parts.add(new ReleasePart(
                        kind + " \"" + owner + "\"",
                        files.stream().map(SourceFile::content).toList(),
                        largest.source().start()))));
    }

    /** In bytes, not compressed. */
    long size() {
        return contents.stream().mapToLong(Content::size).sum();
    }
}
