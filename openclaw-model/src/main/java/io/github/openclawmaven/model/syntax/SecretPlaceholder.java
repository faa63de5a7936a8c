package io.github.openclawmaven.model.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what documentation has in place of a secret, such as {@code <your-key>} and {@code ***}, from a secret. */
public final class SecretPlaceholder {

    /** A gap by its form: a variable, pointed brackets, an ellipsis, asterisks, one character again and again. */
    private static final Pattern GAP =
            Pattern.compile("[$%]\\{[^{}]*+\\}|\\{\\{[^{}]*+\\}\\}|\\$[A-Z_][A-Z0-9_]*+|%\\w++%|@[\\w.-]++@|<[^<>]*+>"
                    + "|[^\\p{Alnum}]*+|(\\p{Alnum})\\1*+"
                    + "|[\\w-]{0,20}(?:\\.{3}|\u2026|\\*{3}|<[^<>]++>|\\$\\{[^{}]++\\}).*+");

    /** Such as documentation has it in an address; a password may well look like that. */
    private static final Pattern GAP_IN_PROSE =
            Pattern.compile("\\[[^\\[\\]]*+\\]|\\{[^{}]*+\\}|%[a-z]|\\$\\w++|:\\w++");

    /** What stands in no key by chance, even where words are run together. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?i)example|placeholder|replaceme|redacted|dummykey|dummytoken"
                    + "|notareal|your_?(?:api_?)?(?:key|token|secret|password)|x{6}|\\*{3}");

    /** Words of which one is enough. */
    private static final Set<String> TELLING = Set.of("your", "sample", "dummy", "insert");

    /** Words that tell it of a text that looks like a key; of a password they may be a part. */
    private static final Set<String> TELLING_OF_A_KEY =
            Set.of("my", "here", "change", "replace", "enter", "paste", "goes", "fake", "mock", "todo");

    /** What documentation has in place of a password, and somebody may well have for one. */
    private static final Set<String> WORDS = Set.of(
            "password",
            "passwd",
            "pass",
            "passphrase",
            "pwd",
            "pw",
            "secret",
            "token",
            "key",
            "apikey",
            "api",
            "user",
            "username",
            "value",
            "credentials",
            "credential",
            "changeme",
            "string");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{Alnum}]+");

    private SecretPlaceholder() {}

    /** Whether a text stands for a secret, wherever it is. */
    public static boolean is(String text) {
        String bare = text.strip();
        return GAP.matcher(bare).matches()
                || RUN_TOGETHER.matcher(bare).find()
                || bare.indexOf(' ') < 0 && words(bare).anyMatch(TELLING::contains);
    }

    /** The same of a text that only its look makes a secret: it may as well be made of words. */
    static boolean isInProse(String text) {
        return is(text)
                || GAP_IN_PROSE.matcher(text).matches()
                || words(text).anyMatch(TELLING_OF_A_KEY::contains)
                || words(text).allMatch(WORDS::contains);
    }

    private static Stream<String> words(String text) {
        return SEPARATORS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
