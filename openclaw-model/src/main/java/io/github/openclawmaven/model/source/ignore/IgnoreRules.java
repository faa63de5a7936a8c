package io.github.openclawmaven.model.source.ignore;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that are none of the descriptor's business, by the lines of {@code .openclawignore}: neither read nor delivered nor
 * reported. What editors leave behind is so in every project. The last line that fits a path decides.
 */
public final class IgnoreRules {

    public static final String FILE_NAME = ".openclawignore";

    static final DiagnosticCode NO_PATTERN = DiagnosticCode.error("OC1032", "A line of .openclawignore is no pattern");

    private static final List<IgnoreRule> LEFTOVERS = read(TableFile.rows(IgnoreRules.class, "leftovers.txt"));

    private final List<IgnoreRule> rules;

    private IgnoreRules(List<IgnoreRule> rules) {
        this.rules = rules;
    }

    /** Those of a project that has no such file. */
    public static IgnoreRules leftovers() {
        return new IgnoreRules(LEFTOVERS);
    }

    /** Those of a project with this file; a line that is no pattern is reported. */
    public static IgnoreRules read(SourceText file, Diagnostics diagnostics) {
        List<IgnoreRule> rules = new ArrayList<>(LEFTOVERS);
        for (int index = 0; index < file.lines().size(); index++) {
            String line = file.lines().get(index);
            if (IgnoreRule.isPattern(line)) {
                Optional<IgnoreRule> rule = IgnoreRule.of(line);
                Position position = new Position(file, index + 1, 1, line.codePointCount(0, line.length()));
                rule.ifPresentOrElse(
                        rules::add,
                        () -> diagnostics.report(NO_PATTERN
                                .at(position, "this line is no pattern")
                                .hint("write it as in .gitignore; \\ before a character takes it as it is")));
            }
        }
        return new IgnoreRules(rules);
    }

    private static List<IgnoreRule> read(List<String> lines) {
        List<IgnoreRule> rules = new ArrayList<>();
        for (String line : lines) {
            IgnoreRule.of(line).ifPresent(rules::add);
        }
        return rules;
    }

    /**
     * Whether a path is ignored, or lies in a folder that is.
     *
     * @param path relative to the source directory, with {@code /}
     * @param folder whether it is one
     */
    public boolean ignores(String path, boolean folder) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (decides(path.substring(0, slash), true)) {
                return true;
            }
        }
        return decides(path, folder);
    }

    private boolean decides(String path, boolean folder) {
        boolean ignored = false;
        for (IgnoreRule rule : rules) {
            if (rule.fits(path, folder)) {
                ignored = !rule.negated();
            }
        }
        return ignored;
    }
}
