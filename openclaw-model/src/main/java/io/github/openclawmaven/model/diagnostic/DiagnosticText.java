package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Diagnostics as a compiler prints them: place, what is wrong, the source line with a caret, the remedy. */
public final class DiagnosticText {

    private final SourceExcerpt excerpts;

    /** @param all every diagnostic of the run, so that a secret which one of them points at shows in none */
    public DiagnosticText(List<Diagnostic> all) {
        this.excerpts = new SourceExcerpt(new SecretMask(all));
    }

    /** The lines of one diagnostic. */
    public List<String> lines(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(diagnostic.position().toString()) + ": "
                + diagnostic.code().severity() + " " + diagnostic.code().id() + ": " + oneLine(diagnostic.message()));
        List<String> excerpt = excerpts.of(diagnostic.position(), oneLine(diagnostic.hint()));
        lines.addAll(excerpt);
        if (excerpt.isEmpty() && !diagnostic.hint().isEmpty()) {
            lines.add("  = " + oneLine(diagnostic.hint()));
        }
        if (!diagnostic.note().isEmpty()) {
            lines.add("  = " + oneLine(diagnostic.note()));
        }
        return lines;
    }

    private static String oneLine(String text) {
        return ConsoleText.harmless(text);
    }
}
