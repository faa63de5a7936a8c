package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.WorkspaceFiles;
import java.util.Comparator;
import java.util.List;

/** Workspace files fit into what carries them: a ConfigMap per agent and per skill. */
final class WorkspaceSize implements Rule {

    static final DiagnosticCode CONFIG_MAP =
            DiagnosticCode.error("OC4201", "The files of a workspace are too large for a ConfigMap");

    /** For the manifest around the files, in bytes. */
    private static final int RESERVE = 16 * 1024;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        WorkspaceFiles workspaces = deployment.workspaces();
        workspaces.agents().forEach((id, files) -> check("agent \"" + id + "\"", files, diagnostics));
        workspaces.skills().forEach((id, files) -> check("skill \"" + id + "\"", files, diagnostics));
    }

    private static void check(String owner, List<SourceFile> files, Diagnostics diagnostics) {
        long size = files.stream().mapToLong(WorkspaceSize::size).sum();
        if (size > ConfigMapLimit.BYTES - RESERVE) {
            diagnostics.report(CONFIG_MAP
                    .at(
                            largest(files).source().start(),
                            "the files of " + owner + " take " + size / 1024 + " KiB together")
                    .note("a ConfigMap holds at most 1024 KiB; put large files into the image or a volume. This file is"
                            + " the largest"));
        }
    }

    /** In bytes, name included; binary content is written in Base64. */
    private static long size(SourceFile file) {
        int content = file.content().size();
        return file.path().length() + (file.content().text().isPresent() ? content : content * 4L / 3);
    }

    private static SourceFile largest(List<SourceFile> files) {
        return files.stream()
                .max(Comparator.comparingInt(file -> file.content().size()))
                .orElseThrow();
    }
}
