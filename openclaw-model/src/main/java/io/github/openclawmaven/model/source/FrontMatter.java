package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file that starts with YAML between two {@code ---} lines. Only the first closing line counts: a {@code ---}
 * in the body stays text.
 *
 * @param source the file
 * @param keys the YAML part; empty when there is none
 * @param body what follows, as typed, without line breaks around it
 * @param bodyPosition where the body starts
 */
public record FrontMatter(SourceText source, MapNode keys, String body, Position bodyPosition) {

    static final DiagnosticCode OPEN = DiagnosticCode.error("OC1018", "Front matter has no end");

    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*(?:\\R|\\z)");

    /** @return empty when the keys cannot be read, which has then been reported */
    public static Optional<FrontMatter> parse(SourceText source, String text, Diagnostics diagnostics) {
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt()) {
            return Optional.of(
                    new FrontMatter(source, MapNode.empty(source.start()), trim(text), place(source, 1, text)));
        }
        if (!fence.find(fence.end())) {
            diagnostics.report(OPEN.at(source.start(), "the front matter has no end")
                    .hint("write --- in a line of its own below its keys")
                    .note("what follows that line is the text"));
            return Optional.empty();
        }
        // The opening line stays: to YAML it starts the document, and every line keeps its number.
        Optional<MapNode> keys =
                new YamlReader(diagnostics, TextFilter.NONE).readMap(source, text.substring(0, fence.start()));
        String body = text.substring(fence.end());
        int line = Math.toIntExact(text.substring(0, fence.end()).lines().count()) + 1;
        return keys.map(map -> new FrontMatter(source, map, trim(body), place(source, line, body)));
    }

    /** Where a body starts: at its first line that is not blank. */
    private static Position place(SourceText source, int from, String body) {
        int line = Math.min(from, source.lines().size());
        while (line < source.lines().size() && source.lines().get(line - 1).isBlank()) {
            line++;
        }
        Position first = source.rest(line, 1);
        return new Position(source, line, 1, first.length(), body.strip().contains("\n"));
    }

    private static String trim(String text) {
        int start = 0;
        for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                start = at + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }
}
