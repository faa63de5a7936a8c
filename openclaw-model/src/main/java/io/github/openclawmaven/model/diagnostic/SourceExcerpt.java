package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of sources with marks below what is meant. Secrets and control characters never show, long lines are cut around the mark. */
final class SourceExcerpt {

    private final SecretMask mask;
    private final Style style;
    private final int digits;

    /** @param digits of the largest line number beside it */
    SourceExcerpt(SecretMask mask, Style style, int digits) {
        this.mask = mask;
        this.style = style;
        this.digits = digits;
    }

    /** Whether something is shown of a place: of some sources the text is not known. */
    static boolean shows(Position position) {
        return position.line() <= position.source().lines().size();
    }

    /** The line before, the line itself, and carets below the stretch with a hint. */
    List<String> of(Position position, Severity severity, String hint) {
        String text = visible(position, position.line());
        LineWindow window = LineWindow.around(text, position.column() - 1, position.length());
        List<String> lines = new ArrayList<>();
        if (position.line() > 1
                && !position.source().lines().get(position.line() - 2).isBlank()) {
            lines.add(numbered(position.line() - 1, window.of(visible(position, position.line() - 1))));
        }
        lines.add(numbered(position.line(), window.of(text)));
        String marks = window.marks(text, position.column() - 1, position.length(), '^');
        lines.add(marked(marks, Style.Part.of(severity), hint));
        return lines;
    }

    /**
     * What is above, the line itself, and dashes below the stretch with a label.
     *
     * @param before what was shown last: its line is not shown again, and its file not named
     */
    List<String> of(RelatedPlace place, Position before) {
        Position position = place.position();
        String label = ConsoleText.harmless(place.label());
        if (!shows(position)) {
            return List.of("  " + ConsoleText.harmless(position + ": ") + label);
        }
        String text = visible(position, position.line());
        LineWindow window = LineWindow.around(text, position.column() - 1, position.length());
        String marks =
                marked(window.marks(text, position.column() - 1, position.length(), '-'), Style.Part.RELATED, label);
        boolean sameFile = position.source().name().equals(before.source().name());
        if (sameFile
                && position.line() == before.line()
                && window.equals(LineWindow.around(text, before.column() - 1, before.length()))) {
            return List.of(marks);
        }
        return List.of(
                sameFile ? "  ..." : "  " + ConsoleText.harmless(position + ":"),
                numbered(position.line(), window.of(text)),
                marks);
    }

    private String numbered(int line, String shown) {
        String number = String.format(Locale.ROOT, " %" + digits + "d |", line);
        return (style.show(Style.Part.MARGIN, number) + " " + shown).stripTrailing();
    }

    private String marked(String marks, Style.Part part, String words) {
        String said = marks.stripLeading();
        String blanks = " ".repeat(1 + marks.length() - said.length());
        return style.show(Style.Part.MARGIN, " ".repeat(digits + 1) + " |")
                + blanks
                + style.show(part, words.isEmpty() ? said : said + " " + words);
    }

    private String visible(Position position, int line) {
        return ConsoleText.harmless(mask.apply(position.source(), line));
    }
}
