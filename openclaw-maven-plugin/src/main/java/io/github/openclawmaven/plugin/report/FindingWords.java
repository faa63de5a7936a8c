package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.diagnostic.Diagnostic;

/** What a finding says, where its line is shown by someone else: plain text, without a character that turns it into something else. */
public final class FindingWords {

    private FindingWords() {}

    /** What is wrong, with the remedy in brackets; one line. */
    public static String line(Diagnostic diagnostic) {
        String remedy = diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")";
        return ConsoleText.harmless(diagnostic.message() + remedy);
    }

    /** The same, and on a line below what would come of it. */
    static String all(Diagnostic diagnostic) {
        return line(diagnostic) + (diagnostic.note().isEmpty() ? "" : "\n" + ConsoleText.harmless(diagnostic.note()));
    }
}
