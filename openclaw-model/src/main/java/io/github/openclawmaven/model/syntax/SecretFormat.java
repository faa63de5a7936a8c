package io.github.openclawmaven.model.syntax;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How one kind of secret looks. */
final class SecretFormat {

    private static final String START = "(?<![A-Za-z0-9_-])";
    private static final char[] ANY = anyCharacter();
    private static final String END = "(?![A-Za-z0-9_-])";

    private final String name;
    private final String mark;
    private final boolean anyCase;
    private final String look;
    private final Predicate<String> real;

    /** Compiled when a text has the mark: most formats stand in no descriptor. */
    private volatile Pattern pattern;

    private SecretFormat(String name, String mark, boolean anyCase, String look, Predicate<String> real) {
        this.name = name;
        this.mark = mark;
        this.anyCase = anyCase;
        this.look = look;
        this.real = real;
    }

    /** Of secrets that start with the mark, and end with what follows. */
    static SecretFormat prefixed(String name, String mark, String rest) {
        return marked(name, mark, START + Pattern.quote(mark) + "(" + rest + ")" + END);
    }

    /**
     * Of secrets in the midst of other text.
     *
     * @param mark ASCII text that every match contains, not at its end: looking for it first spares most text the pattern
     * @param look in linear time; its group is the secret, all of it when it has none
     */
    static SecretFormat marked(String name, String mark, String look) {
        return new SecretFormat(name, mark, false, look, secret -> true);
    }

    /** The same whatever the case of the letters. */
    static SecretFormat markedInAnyCase(String name, String mark, String look) {
        return new SecretFormat(name, mark.toLowerCase(Locale.ROOT), true, "(?i)" + look, secret -> true);
    }

    /** The same, of those alone that pass another test. */
    SecretFormat where(Predicate<String> test) {
        return new SecretFormat(name, mark, anyCase, look, test);
    }

    /** Such as {@code GitHub token}. */
    String name() {
        return name;
    }

    /** Where a text with the mark has such secrets; what documentation has in their place is none. */
    Stream<MatchResult> in(String text) {
        return pattern().matcher(text).results().filter(this::isReal);
    }

    /** Whether a text with the mark has such a secret. */
    boolean isIn(String text) {
        Matcher matcher = pattern().matcher(text);
        while (matcher.find()) {
            if (isReal(matcher)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReal(MatchResult match) {
        if (match.groupCount() == 0) {
            return true;
        }
        String secret = match.group(1);
        return !SecretPlaceholder.isInProse(secret) && real.test(secret);
    }

    /** Whether the mark stands at an index of a text. */
    boolean hasMarkAt(String text, int at) {
        return text.regionMatches(anyCase, at, mark, 0, mark.length());
    }

    /** What the first or second character of the mark may be; anything where the mark has only one. */
    char[] variants(int at) {
        if (at == mark.length()) {
            return ANY;
        }
        char character = mark.charAt(at);
        return anyCase ? new char[] {character, Character.toUpperCase(character)} : new char[] {character};
    }

    private static char[] anyCharacter() {
        char[] all = new char[128];
        for (char character = 0; character < all.length; character++) {
            all[character] = character;
        }
        return all;
    }

    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(look);
            pattern = compiled;
        }
        return compiled;
    }
}
