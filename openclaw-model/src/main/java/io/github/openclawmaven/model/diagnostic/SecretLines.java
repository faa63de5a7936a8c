package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.MaskedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What in a text stands at keys whose name says secret, by the form of the lines alone: a text that is no YAML, or whose keys are
 * mistyped, has secrets all the same. Rather too much is hidden than too little: also the comments beside such a key.
 */
final class SecretLines {

    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY");
    private static final Pattern COMMENT = Pattern.compile("\\s*+#.*+");

    /** @param from index of the first hidden {@code char}; {@code to} that behind the last */
    private record Stretch(int from, int to) {}

    private final List<List<Stretch>> stretches = new ArrayList<>();

    private SecretLines() {}

    static SecretLines of(SourceText source) {
        SecretLines lines = new SecretLines();
        List<SecretKeys> keys = source.lines().stream().map(SecretKeys::new).toList();
        List<Boolean> beside = new ArrayList<>();
        OpenSecret open = OpenSecret.NONE;
        for (int line = 0; line < keys.size(); line++) {
            String text = source.lines().get(line);
            List<Stretch> hidden = new ArrayList<>();
            boolean inside = open.reaches(text);
            if (isReference(keys, line)) {
                open = inside ? open.after(text) : OpenSecret.NONE;
            } else if (inside) {
                open = open.after(text);
                hidden.add(new Stretch(0, text.length()));
            } else {
                keys.get(line).values().forEach(value -> hidden.add(new Stretch(value.from(), value.to())));
                open = keys.get(line).open();
            }
            beside.add(inside || keys.get(line).found());
            lines.stretches.add(hidden);
        }
        lines.hideComments(source.lines(), beside);
        lines.hidePrivateKeys(source.lines());
        return lines;
    }

    /** Whether a line and one beside it are the two halves of a reference. */
    private static boolean isReference(List<SecretKeys> keys, int line) {
        String half = keys.get(line).halfOfReference();
        return !half.isEmpty() && (isOtherHalf(half, keys, line - 1) || isOtherHalf(half, keys, line + 1));
    }

    private static boolean isOtherHalf(String half, List<SecretKeys> keys, int line) {
        return line >= 0
                && line < keys.size()
                && !keys.get(line).halfOfReference().isEmpty()
                && !keys.get(line).halfOfReference().equals(half);
    }

    /** Hides in a line, which is counted from 1. */
    void hide(int line, MaskedText masked) {
        stretches.get(line - 1).forEach(stretch -> masked.hide(stretch.from(), stretch.to()));
    }

    /** From the line with which one begins to the one with which it ends. */
    private void hidePrivateKeys(List<String> lines) {
        boolean inside = false;
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            inside = inside || PRIVATE_KEY.matcher(text).find();
            if (inside) {
                stretches.get(line).add(new Stretch(0, text.length()));
                inside = !text.contains("-----END ");
            }
        }
    }

    private void hideComments(List<String> lines, List<Boolean> beside) {
        for (int line = 0; line < lines.size(); line++) {
            if (beside.get(line)) {
                hideComment(line, lines.get(line));
                for (int above = line - 1; above >= 0 && isComment(lines.get(above)); above--) {
                    hideComment(above, lines.get(above));
                }
                for (int below = line + 1; below < lines.size() && isComment(lines.get(below)); below++) {
                    hideComment(below, lines.get(below));
                }
            }
        }
    }

    private static boolean isComment(String text) {
        return COMMENT.matcher(text).matches();
    }

    /** Suppressions stay: people look for them. */
    private void hideComment(int line, String text) {
        int start = SecretKeys.commentStart(text);
        if (start >= 0 && !text.startsWith("openclaw:ignore", skipBlanks(text, start + 1))) {
            stretches.get(line).add(new Stretch(start + 1, text.length()));
        }
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
