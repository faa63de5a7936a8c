package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of {@code agents/<id>/} (without {@code jobs/}) and {@code skills/<name>/}, byte for byte.
 *
 * @param agents files by agent id, each path relative to the agent's workspace
 * @param skills files by skill name, each path relative to the skill
 */
public record WorkspaceFiles(Map<String, List<SourceFile>> agents, Map<String, List<SourceFile>> skills) {

    private static final String SKILLS = "skills";

    /** Every file: the agents' first, then those of the skills. */
    public Stream<SourceFile> all() {
        return Stream.concat(agents.values().stream(), skills.values().stream()).flatMap(List::stream);
    }

    /** @param agentFolders those of the agents */
    static WorkspaceFiles read(SourceDirectory directory, List<String> agentFolders, Diagnostics diagnostics) {
        Map<String, List<SourceFile>> agents = readFolders(directory, agentFolders, diagnostics);
        agents.replaceAll((id, files) -> files.stream()
                .filter(file -> !file.path().startsWith(JobFiles.FOLDER))
                .toList());
        WorkspaceFiles files = new WorkspaceFiles(
                agents, readFolders(directory, directory.directories(SKILLS, diagnostics), diagnostics));
        files.all().forEach(file -> SuppressionsInText.collect(file, diagnostics));
        return files;
    }

    private static Map<String, List<SourceFile>> readFolders(
            SourceDirectory directory, List<String> paths, Diagnostics diagnostics) {
        Map<String, List<SourceFile>> folders = new TreeMap<>();
        for (String folder : paths) {
            List<SourceFile> files = new ArrayList<>();
            for (String file : directory.files(folder, diagnostics)) {
                // One that cannot be read is there all the same: who looks for it need not miss it.
                Content content = directory.read(file, diagnostics).orElseGet(() -> Content.of(""));
                files.add(new SourceFile(
                        file.substring(folder.length() + 1), content, SourceText.withoutText(directory.nameOf(file))));
            }
            folders.put(folder.substring(folder.lastIndexOf('/') + 1), List.copyOf(files));
        }
        return folders;
    }
}
