package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.diagnostic.SuppressionComment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the comments that suppress findings in a file that goes into the pod as it is: {@code <!-- … -->} in Markdown, which is
 * no comment of a line that starts with {@code #}; behind {@code #} or {@code //} in its front matter and in all other files.
 */
final class SuppressionsInText {

    private static final Pattern HTML = Pattern.compile("<!--\\s{0,10}(" + SuppressionComment.MARK + ")(.*?)(?:-->|$)");
    private static final Pattern LINE =
            Pattern.compile("(?<!\\S)(?:#|//|--|;)\\s{0,10}(" + SuppressionComment.MARK + ")(.*)$");

    private SuppressionsInText() {}

    /** Hands over what comments suppress. */
    static void collect(SourceFile file, Diagnostics diagnostics) {
        file.content()
                .text()
                .filter(text -> text.contains(SuppressionComment.MARK))
                .ifPresent(text -> collect(SourceText.of(file.source().name(), text), diagnostics));
    }

    private static void collect(SourceText source, Diagnostics diagnostics) {
        boolean markdown = source.name().endsWith(".md");
        boolean front = markdown && source.lines().get(0).stripTrailing().equals("---");
        int[] below = below(source.lines());
        for (int line = 0; line < source.lines().size(); line++) {
            String text = source.lines().get(line);
            front = front && (line == 0 || !text.stripTrailing().equals("---"));
            Matcher comment = (markdown && !front ? HTML : LINE).matcher(text);
            if (comment.find()) {
                Position position = new Position(
                        source,
                        line + 1,
                        text.codePointCount(0, comment.start(1)) + 1,
                        SuppressionComment.MARK.length());
                boolean alone = text.substring(0, comment.start()).isBlank()
                        && text.substring(comment.end()).isBlank();
                int last = alone ? below[line] : line;
                diagnostics.suppress(SuppressionComment.read(position, comment.group(2), last + 1, diagnostics));
            }
        }
    }

    /** Of each line the next one that has no such comment, counted from 0; the last one where there is none. */
    private static int[] below(List<String> lines) {
        int[] below = new int[lines.size()];
        for (int line = lines.size() - 1, next = line; line >= 0; line--) {
            below[line] = next;
            if (!lines.get(line).contains(SuppressionComment.MARK)) {
                next = line;
            }
        }
        return below;
    }
}
