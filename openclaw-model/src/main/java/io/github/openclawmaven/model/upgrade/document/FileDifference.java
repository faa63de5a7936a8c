package io.github.openclawmaven.model.upgrade.document;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.github.openclawmaven.model.diagnostic.SecretMask;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a text file as a unified diff.
 *
 * @param name of the file
 * @param lines of the diff, with three lines around each change; none when both are the same
 */
public record FileDifference(String name, List<String> lines) {

    private static final int CONTEXT = 3;

    /** Lines that name both versions. */
    private static final int HEAD = 2;

    /** What was said to be no secret is not shown either. */
    public FileDifference {
        lines = SecretMask.lines(lines);
    }

    /**
     * Compares two versions, each with a name of its own; a missing file is an empty text.
     *
     * @param name of the file
     * @param from name of the old version
     * @param to name of the new one
     */
    public static FileDifference of(String name, String from, String before, String to, String after) {
        List<String> old = before.lines().toList();
        // In linear space: a thousand jobs that each get a line are no reason to run out of memory.
        return new FileDifference(
                name,
                removalsFirst(UnifiedDiffUtils.generateUnifiedDiff(
                        from + "/" + name,
                        to + "/" + name,
                        old,
                        DiffUtils.diff(old, after.lines().toList(), new MyersDiffWithLinearSpace<>()),
                        CONTEXT)));
    }

    /** As people know it: of lines that change together, the old ones before the new ones. */
    private static List<String> removalsFirst(List<String> diff) {
        List<String> lines = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (String line : diff) {
            if (line.startsWith("+") && lines.size() > HEAD) {
                added.add(line);
            } else {
                if (!line.startsWith("-")) {
                    lines.addAll(added);
                    added.clear();
                }
                lines.add(line);
            }
        }
        lines.addAll(added);
        return lines;
    }
}
