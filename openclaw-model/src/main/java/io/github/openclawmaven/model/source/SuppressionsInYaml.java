package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.diagnostic.SuppressionComment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Finds the comments of a YAML text that suppress findings. A comment at the end of a line is about that line, one alone on its
 * line about the next; about all of a value that starts there, since no comment can stand in a text of several lines.
 */
final class SuppressionsInYaml {

    /** A single value, with the lines that it stands on; its end is not part of it. */
    private record Scalar(Mark start, Mark end, boolean block) {

        /** A block has its text below the line that it starts on. */
        boolean holds(int line, int column) {
            boolean after = line > start.getLine() || !block && line == start.getLine() && column >= start.getColumn();
            boolean before = line < end.getLine() || line == end.getLine() && column < end.getColumn();
            return after && before;
        }

        int lastLine() {
            return end.getColumn() == 0 && end.getLine() > start.getLine() ? end.getLine() - 1 : end.getLine();
        }
    }

    private final SourceText source;
    private final int lines;
    private final Map<Integer, List<Scalar>> scalars = new HashMap<>();
    private final int[] next;
    private final Diagnostics diagnostics;

    private SuppressionsInYaml(SourceText source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.lines = SourceText.of(source.name(), text.stripTrailing()).lines().size();
        this.diagnostics = diagnostics;
        this.next = next(source.lines(), lines);
    }

    /**
     * Hands over what comments suppress.
     *
     * @param text that was read without an error; the source may go on behind it, as a Markdown file does behind its front matter
     */
    static void collect(SourceText source, String text, Diagnostics diagnostics) {
        if (text.contains(SuppressionComment.MARK)) {
            SuppressionsInYaml found = new SuppressionsInYaml(source, text, diagnostics);
            ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                if (parser.getEvent() instanceof ScalarEvent scalar
                        && !scalar.getValue().isEmpty()) {
                    found.add(new Scalar(
                            scalar.getStartMark(), scalar.getEndMark(), scalar.isLiteral() || scalar.isFolded()));
                }
            }
            for (int line = 0; line < found.lines; line++) {
                found.collect(line);
            }
        }
    }

    private void add(Scalar scalar) {
        for (int line = scalar.start().getLine(); line <= scalar.lastLine(); line++) {
            scalars.computeIfAbsent(line, on -> new ArrayList<>()).add(scalar);
        }
    }

    /** @param line counted from 0, as marks do */
    private void collect(int line) {
        String text = source.lines().get(line);
        int mark = text.indexOf(SuppressionComment.MARK);
        if (mark < 0) {
            return;
        }
        int hash = text.substring(0, mark).stripTrailing().length() - 1;
        int column = text.codePointCount(0, Math.max(0, hash));
        boolean comment = hash >= 0
                && text.charAt(hash) == '#'
                && (hash == 0 || Character.isWhitespace(text.charAt(hash - 1)))
                && scalars.getOrDefault(line, List.of()).stream().noneMatch(scalar -> scalar.holds(line, column));
        if (comment) {
            Position position =
                    new Position(source, line + 1, text.codePointCount(0, mark) + 1, SuppressionComment.MARK.length());
            String rest = text.substring(mark + SuppressionComment.MARK.length());
            boolean alone = text.substring(0, hash).isBlank();
            diagnostics.suppress(SuppressionComment.read(position, rest, lastLine(line, alone), diagnostics));
        }
    }

    /** The last line that a comment is about, counted from 1. */
    private int lastLine(int comment, boolean alone) {
        int line = alone ? next[comment] : comment;
        if (line >= lines) {
            // Above the end of front matter: about the text below it.
            return source.lines().size();
        }
        return 1
                + scalars.getOrDefault(line, List.of()).stream()
                        .filter(scalar -> scalar.start().getLine() == line)
                        .mapToInt(Scalar::lastLine)
                        .max()
                        .orElse(line);
    }

    /** Of each line the next one that is neither blank nor a comment. */
    private static int[] next(List<String> text, int lines) {
        int[] next = new int[lines];
        for (int line = lines - 1, below = lines; line >= 0; line--) {
            next[line] = below;
            String stripped = text.get(line).strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                below = line;
            }
        }
        return next;
    }
}
