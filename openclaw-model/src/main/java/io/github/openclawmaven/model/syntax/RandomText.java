package io.github.openclawmaven.model.syntax;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises words that are too random for a name: at least 32 letters and digits in which capitals, small letters and digits
 * keep changing. Digests, UUIDs and names in camel case are none.
 */
public final class RandomText {

    private static final int MIN_LENGTH = 32;
    private static final int MAX_LENGTH = 512;

    private static final int DIGIT = 0;
    private static final int CAPITAL = 1;
    private static final int SMALL = 2;
    private static final int OTHER = 3;
    private static final int KINDS = 4;

    private static final Pattern WORD = Pattern.compile(
            "(?<![A-Za-z0-9+/_.-])[A-Za-z0-9+/_-]{" + MIN_LENGTH + "," + MAX_LENGTH + "}+={0,2}(?![A-Za-z0-9+/_.=-])");

    /** A digest as browsers and npm write it, and a public key as SSH does. */
    private static final Pattern PUBLIC = Pattern.compile("sha(?:256|384|512)-|AAAA");

    private RandomText() {}

    /** The random words of a text. */
    public static Stream<MatchResult> words(String text) {
        return isPossibleIn(text)
                ? WORD.matcher(text).results().filter(match -> isRandom(match.group()))
                : Stream.empty();
    }

    /** Whether a text has a word that is long enough. */
    static boolean isPossibleIn(String text) {
        int length = 0;
        for (int at = 0; at < text.length() && length < MIN_LENGTH; at++) {
            char character = text.charAt(at);
            boolean inWord =
                    character < 128 && (Character.isLetterOrDigit(character) || "+/_-".indexOf(character) >= 0);
            length = inWord ? length + 1 : 0;
        }
        return length >= MIN_LENGTH;
    }

    private static boolean isRandom(String word) {
        if (PUBLIC.matcher(word).lookingAt()) {
            return false;
        }
        int[] count = new int[KINDS];
        int changes = 0;
        int numbers = 0;
        for (int at = 0; at < word.length(); at++) {
            int kind = kind(word.charAt(at));
            count[kind]++;
            if (at > 0 && kind != kind(word.charAt(at - 1))) {
                changes++;
                numbers += kind == DIGIT ? 1 : 0;
            }
        }
        int tenth = word.length() / 10;
        return numbers >= 3 && count[CAPITAL] > tenth && count[SMALL] > tenth && changes * 5 >= word.length() * 2;
    }

    private static int kind(char character) {
        if (character >= '0' && character <= '9') {
            return DIGIT;
        }
        if (character >= 'A' && character <= 'Z') {
            return CAPITAL;
        }
        return character >= 'a' && character <= 'z' ? SMALL : OTHER;
    }
}
