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

    static final String AGENTS = "agents";
    static final String SKILLS = "skills";

    /** Every file: the agents' first, then those of the skills. */
    public Stream<SourceFile> all() {
        return Stream.concat(agents.values().stream(), skills.values().stream()).flatMap(List::stream);
    }

    static WorkspaceFiles read(SourceDirectory directory, Diagnostics diagnostics) {
        Map<String, List<SourceFile>> agents = readFolders(directory, AGENTS, diagnostics);
        agents.replaceAll((id, files) -> files.stream()
                .filter(file -> !file.path().startsWith(JobFiles.FOLDER))
                .toList());
        WorkspaceFiles files = new WorkspaceFiles(agents, readFolders(directory, SKILLS, diagnostics));
        files.all().forEach(file -> SuppressionsInText.collect(file, diagnostics));
        return files;
    }

    private static Map<String, List<SourceFile>> readFolders(
            SourceDirectory directory, String parent, Diagnostics diagnostics) {
        Map<String, List<SourceFile>> folders = new TreeMap<>();
        for (String folder : directory.directories(parent, diagnostics)) {
            List<SourceFile> files = new ArrayList<>();
            for (String file : directory.files(folder, diagnostics)) {
                directory
                        .read(file, diagnostics)
                        .ifPresent(content -> files.add(new SourceFile(
                                file.substring(folder.length() + 1),
                                content,
                                SourceText.withoutText(directory.nameOf(file)))));
            }
            folders.put(folder.substring(parent.length() + 1), List.copyOf(files));
        }
        return folders;
    }
}
