package io.github.openclawmaven.model.syntax;

/** Patterns in which {@code *} stands for any text. */
public final class Glob {

    private static final char ANY = '*';

    private Glob() {}

    /** Whether the whole text fits; in time that grows with the length of both, however many stars there are. */
    public static boolean matches(String pattern, String text) {
        int at = 0;
        int star = -1;
        int behindStar = 0;
        int position = 0;
        while (position < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == ANY) {
                star = at++;
                behindStar = position;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(position)) {
                at++;
                position++;
            } else if (star >= 0) {
                // The last star takes one character more; what the earlier ones took need not change.
                at = star + 1;
                position = ++behindStar;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == ANY) {
            at++;
        }
        return at == pattern.length();
    }
}
