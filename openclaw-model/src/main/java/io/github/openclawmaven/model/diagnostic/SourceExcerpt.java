package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines around a position with a caret below it. Secrets and control characters never show, long lines are cut
 * around the caret.
 */
final class SourceExcerpt {

    private static final int WIDTH = 120;
    private static final int CONTEXT = 30;

    private final SecretMask mask;

    SourceExcerpt(SecretMask mask) {
        this.mask = mask;
    }

    /** The line before, the line itself and the caret line with a hint; empty when the source shows no text. */
    List<String> of(Position position, String hint) {
        List<String> source = position.source().lines();
        if (position.line() > source.size()) {
            return List.of();
        }
        int gutter = Integer.toString(position.line()).length() + 1;
        List<String> lines = new ArrayList<>();
        int start = windowStart(position);
        if (position.line() > 1 && !source.get(position.line() - 2).isBlank()) {
            lines.add(numbered(position, position.line() - 1, gutter, start));
        }
        lines.add(numbered(position, position.line(), gutter, start));
        String text = visible(position, position.line());
        int blanks = (start > 0 ? 1 : 0) + ConsoleText.width(codePoints(text, start, position.column() - 1));
        int marked = position.column() - 1 + Math.min(position.length(), WIDTH);
        int carets = Math.max(1, ConsoleText.width(codePoints(text, position.column() - 1, marked)));
        lines.add((" ".repeat(gutter) + " | " + " ".repeat(blanks) + "^".repeat(carets) + " " + hint).stripTrailing());
        return lines;
    }

    private String numbered(Position position, int line, int gutter, int start) {
        String text = visible(position, line);
        String cut = codePoints(text, start, start + WIDTH);
        String shown =
                (start > 0 ? "…" : "") + cut + (text.codePointCount(0, text.length()) > start + WIDTH ? "…" : "");
        return String.format(Locale.ROOT, "%" + gutter + "d | %s", line, shown).stripTrailing();
    }

    private String visible(Position position, int line) {
        return ConsoleText.harmless(mask.apply(position.source(), line));
    }

    private static int windowStart(Position position) {
        return position.column() + position.length() <= WIDTH ? 0 : Math.max(0, position.column() - 1 - CONTEXT);
    }

    private static String codePoints(String text, int from, int to) {
        return text.codePoints()
                .skip(from)
                .limit(Math.max(0, to - from))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
