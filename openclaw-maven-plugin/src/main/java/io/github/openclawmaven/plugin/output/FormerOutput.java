package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Output of versions that left no mark: of {@code generate} and {@code lint}, and pages of {@code upgrade-report}. */
final class FormerOutput {

    private static final Set<String> GENERATED =
            Set.of("openclaw.json", "jobs.json", "rbac.yaml", "chart", "hooks-as-objects");
    private static final String REPORT = "diagnostics.sarif";
    private static final Pattern OUR_REPORT = Pattern.compile("\"name\"\\s*:\\s*\"openclaw-maven-plugin\"");
    private static final Pattern PAGE = Pattern.compile("[0-9.]+-[0-9.]+\\.md");
    private static final Pattern OUR_PAGE = Pattern.compile("# `[^`\n]+`: OpenClaw [0-9.]+ → [0-9.]+\n");

    private FormerOutput() {}

    /**
     * Whether a directory holds nothing else. The names alone say little, since people who deploy by hand give the same ones:
     * what only this plugin writes must be among them.
     *
     * @param names of all that is directly in it
     */
    static boolean fills(Path directory, Collection<String> names) throws IOException {
        if (names.contains(REPORT)) {
            return names.stream().allMatch(name -> GENERATED.contains(name) || name.equals(REPORT))
                    && OUR_REPORT.matcher(text(directory.resolve(REPORT))).find();
        }
        for (String name : names) {
            if (!PAGE.matcher(name).matches()
                    || !OUR_PAGE.matcher(text(directory.resolve(name))).lookingAt()) {
                return false;
            }
        }
        return true;
    }

    /** The mark of those of these paths that are there. Of all else, an earlier version's too, nobody knows whose it is: it stays. */
    static OutputMark mark(FoundFiles found, Collection<String> paths) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        for (String path : found.regular()) {
            if (paths.contains(path)) {
                files.put(path, found.content(path));
            }
        }
        return OutputMark.of(files);
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}
