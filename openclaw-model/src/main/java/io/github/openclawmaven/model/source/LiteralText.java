package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.syntax.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A text of several lines that YAML can hold as it is.
 *
 * @param indicator what stands in front of it
 * @param lines without line feeds
 */
record LiteralText(String indicator, List<String> lines) {

    /** Empty for a text of one line, and for one of which a reader would change something. */
    static Optional<LiteralText> of(String text) {
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        String body = text.substring(0, end);
        boolean several = body.indexOf('\n') > 0 && !body.endsWith("\n") && !Character.isWhitespace(body.charAt(0));
        boolean asItIs = text.chars()
                .allMatch(character ->
                        character == '\n' || character == '\t' || YamlScalar.isPrintable((char) character));
        return several && asItIs && !PropertyFilter.mayName(text)
                ? Optional.of(new LiteralText(end < text.length() ? "|" : "|-", List.of(body.split("\n", -1))))
                : Optional.empty();
    }
}
