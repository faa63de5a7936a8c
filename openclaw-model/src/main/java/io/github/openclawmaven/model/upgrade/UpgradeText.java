package io.github.openclawmaven.model.upgrade;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.upgrade.UpgradeReport.Section;
import io.github.openclawmaven.model.upgrade.aspect.Change;
import java.util.ArrayList;
import java.util.List;

/** A report for a console. */
public final class UpgradeText {

    private UpgradeText() {}

    /** The lines of a report. */
    public static List<String> lines(UpgradeReport report) {
        List<String> lines = new ArrayList<>();
        String way = report.name() + " from the gateway " + report.from() + " to " + report.to();
        if (report.isEmpty()) {
            return List.of("Nothing changes for " + way);
        }
        lines.add("What changes for " + way + ":");
        for (Section section : report.sections()) {
            lines.add("");
            lines.add(section.title());
            for (Change change : section.changes()) {
                lines.add("  " + ConsoleText.harmless(change.text(quotation -> quotation)));
                change.excerpt().forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }
}
