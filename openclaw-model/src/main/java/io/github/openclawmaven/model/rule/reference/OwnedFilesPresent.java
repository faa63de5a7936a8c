package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.FileOwner;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourceFile;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code files:} of an agent names files of its workspace. */
final class OwnedFilesPresent implements Rule {

    static final DiagnosticCode OUTSIDE =
            DiagnosticCode.error("OC3021", "A workspace file has a path that leaves the workspace");
    static final DiagnosticCode ABSENT =
            DiagnosticCode.warning("OC3022", "A workspace file that is owned does not exist");
    static final DiagnosticCode MEMORY = DiagnosticCode.error("OC3023", "An agent's memory would be overwritten");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().agents().forEach((id, agent) -> {
            Set<String> present = deployment.workspaces().agents().getOrDefault(id, List.of()).stream()
                    .map(SourceFile::path)
                    .collect(Collectors.toCollection(TreeSet::new));
            agent.files().forEach((path, owner) -> {
                Position key = deployment.source().keyPosition(SourcePath.of("agents", id, "files", path));
                if (!isInside(path)) {
                    diagnostics.report(OUTSIDE.at(key, "\"" + path + "\" is not a path inside the workspace")
                            .hint("a relative path without .., such as notes/today.md"));
                } else if (owner == FileOwner.ALWAYS && isMemory(path)) {
                    diagnostics.report(MEMORY.at(key, "\"" + path + "\" is the agent's memory, which it writes itself")
                            .hint("once is the most")
                            .note("with always, each start of the pod would take the memory away"));
                } else if (owner != FileOwner.NEVER && !present.contains(path)) {
                    diagnostics.report(ABSENT.at(key, "there is no file agents/" + id + "/" + path)
                            .hint(Suggestion.hint(path, present)));
                }
            });
        });
    }

    private static boolean isInside(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && !path.contains("\\")
                && Stream.of(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static boolean isMemory(String path) {
        return path.equals("MEMORY.md") || path.startsWith("memory/");
    }
}
