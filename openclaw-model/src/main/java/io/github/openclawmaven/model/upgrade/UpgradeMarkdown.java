package io.github.openclawmaven.model.upgrade;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.upgrade.UpgradeReport.Section;
import io.github.openclawmaven.model.upgrade.aspect.Change;
import io.github.openclawmaven.model.upgrade.document.FileDifference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A report as a Markdown page (CommonMark), for a pull request or a wiki; what a user typed stays text. */
public final class UpgradeMarkdown {

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final List<String> lines = new ArrayList<>();

    private UpgradeMarkdown() {}

    /** The page; ends with a line feed. */
    public static String of(UpgradeReport report) {
        UpgradeMarkdown page = new UpgradeMarkdown();
        page.write(report);
        return String.join("\n", page.lines) + "\n";
    }

    private void write(UpgradeReport report) {
        lines.add("# " + code(report.name()) + ": OpenClaw " + report.from() + " → " + report.to());
        if (report.isEmpty()) {
            lines.addAll(List.of("", "Nothing changes."));
        }
        report.sections().forEach(this::write);
        for (FileDifference file : report.files()) {
            lines.addAll(List.of("", "## " + file.name(), ""));
            block("diff", file.lines(), "");
        }
    }

    private void write(Section section) {
        lines.addAll(List.of("", "## " + section.title(), ""));
        for (Change change : section.changes()) {
            lines.add("- " + change.text(UpgradeMarkdown::code));
            if (!change.excerpt().isEmpty()) {
                block("text", change.excerpt(), "  ");
            }
        }
    }

    private void block(String language, List<String> content, String indentation) {
        String fence = "`".repeat(Math.max(3, longestRun(content) + 1));
        lines.add(indentation + fence + language);
        content.forEach(line -> lines.add((indentation + line).stripTrailing()));
        lines.add(indentation + fence);
    }

    private static String code(String text) {
        String plain = ConsoleText.harmless(text);
        String fence = "`".repeat(longestRun(List.of(plain)) + 1);
        String padding = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
        return fence + padding + plain + padding + fence;
    }

    private static int longestRun(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> BACKTICKS.matcher(text).results())
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
