package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a source must say in place of something, so that a finding goes away: an edit that a program can make.
 *
 * @param stretch what is replaced; of length 0, where something is put in
 * @param replacement in the syntax of the source; may have lines of its own, which end with {@code \n}
 */
public record Repair(Position stretch, String replacement) {

    /** What cannot be part of a name: where one begins and ends in a longer value. */
    private static final String BESIDE = "[^\\p{Alnum}_-]";

    /**
     * A key or a value in YAML becomes another, its quotes staying as they are, or a name within it does. Empty where the source does
     * not simply say what was read: with escapes, over several lines, with a build property filled in.
     *
     * @param scalar all of it, quotes included
     * @param read all that it says, or one name of it
     */
    public static Optional<Repair> of(Position scalar, String read, String meant) {
        String written = textAt(scalar);
        if (read.isEmpty() || written.isEmpty() || read.equals(meant)) {
            return Optional.empty();
        }
        if (written.equals(read)) {
            return Optional.of(new Repair(scalar, YamlScalar.of(meant)));
        }
        if (written.equals('"' + read + '"')) {
            return Optional.of(new Repair(scalar, YamlScalar.quoted(meant)));
        }
        if (written.equals("'" + read + "'")) {
            return Optional.of(new Repair(scalar, "'" + meant.replace("'", "''") + "'"));
        }
        return YamlScalar.isPlain(meant) ? ofName(scalar, written, read, meant) : Optional.empty();
    }

    private static Optional<Repair> ofName(Position scalar, String written, String read, String meant) {
        List<MatchResult> found = Pattern.compile(
                        "(?<=^|" + BESIDE + ")" + Pattern.quote(read) + "(?=$|" + BESIDE + ")")
                .matcher(written)
                .results()
                .toList();
        return found.size() == 1
                ? Optional.of(new Repair(
                        scalar.part(
                                written.codePointCount(0, found.get(0).start()), read.codePointCount(0, read.length())),
                        meant))
                : Optional.empty();
    }

    private static String textAt(Position stretch) {
        return stretch.source().lines().stream()
                .skip(stretch.line() - 1L)
                .findFirst()
                .orElse("")
                .codePoints()
                .skip(stretch.column() - 1L)
                .limit(stretch.length())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
