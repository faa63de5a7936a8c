package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Diagnostics as a compiler prints them: place, what is wrong, the source line with a caret, the remedy, further places. */
public final class DiagnosticText {

    /** Of related places; of more, such as the many references to one name, only the count is shown. */
    private static final int SHOWN = 5;

    private final SecretMask mask;

    /** @param all every diagnostic of the run, so that a secret which one of them points at shows in none */
    public DiagnosticText(List<Diagnostic> all) {
        this.mask = new SecretMask(all);
    }

    /** The lines of one diagnostic, as a file takes them. */
    public List<String> lines(Diagnostic diagnostic) {
        return lines(diagnostic, Style.PLAIN);
    }

    /** The lines of one diagnostic. */
    public List<String> lines(Diagnostic diagnostic, Style style) {
        Severity severity = diagnostic.code().severity();
        String kind = severity + " " + diagnostic.code().id() + ":";
        List<String> lines = new ArrayList<>();
        lines.add(oneLine(diagnostic.position().toString()) + ": " + style.show(Style.Part.of(severity), kind) + " "
                + style.show(Style.Part.MESSAGE, oneLine(diagnostic.message())));
        List<RelatedPlace> related = diagnostic.related().stream().limit(SHOWN).toList();
        SourceExcerpt excerpt = new SourceExcerpt(mask, style, digits(diagnostic.position(), related));
        if (SourceExcerpt.shows(diagnostic.position())) {
            lines.addAll(excerpt.of(diagnostic.position(), severity, oneLine(diagnostic.hint())));
        } else if (!diagnostic.hint().isEmpty()) {
            lines.add("  = " + oneLine(diagnostic.hint()));
        }
        Position before = diagnostic.position();
        for (RelatedPlace place : related) {
            lines.addAll(excerpt.of(place, before));
            before = place.position();
        }
        if (diagnostic.related().size() > SHOWN) {
            int more = diagnostic.related().size() - SHOWN;
            lines.add("  and at " + more + " more " + (more == 1 ? "place" : "places"));
        }
        if (!diagnostic.note().isEmpty()) {
            lines.add("  = " + oneLine(diagnostic.note()));
        }
        return lines;
    }

    private static int digits(Position position, List<RelatedPlace> related) {
        return Stream.concat(Stream.of(position), related.stream().map(RelatedPlace::position))
                .filter(SourceExcerpt::shows)
                .mapToInt(place -> Integer.toString(place.line()).length())
                .max()
                .orElse(1);
    }

    private static String oneLine(String text) {
        return ConsoleText.harmless(text);
    }
}
