package io.github.openclawmaven.model.syntax;

import java.util.List;
import java.util.Optional;

/** Recognises text that holds a key, token or password, by the marks that their issuers give them. */
public final class SecretLook {

    private static final SecretMarks MARKS = new SecretMarks(SecretFormats.ALL);

    private SecretLook() {}

    /** The name of the first kind of secret that the text holds, such as {@code GitHub token}; never the secret. */
    public static Optional<String> kind(String text) {
        return MARKS.in(text)
                .filter(format -> format.isIn(text))
                .map(SecretFormat::name)
                .findFirst();
    }

    /** The text with every word in it that holds a secret, or is as random as one, as asterisks of the same width. */
    public static String masked(String text) {
        List<SecretFormat> possible = MARKS.in(text).toList();
        if (possible.isEmpty() && !RandomText.isPossibleIn(text)) {
            return text;
        }
        MaskedText masked = new MaskedText(text);
        possible.stream()
                .flatMap(format -> format.in(text))
                .forEach(match -> masked.hideWords(match.start(), match.end()));
        RandomText.words(text).forEach(word -> masked.hideWords(word.start(), word.end()));
        return masked.toString();
    }
}
