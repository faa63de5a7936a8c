package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.List;

/** Hides secrets in source lines that are shown: those that a diagnostic points at, and whatever looks like a key. */
final class SecretMask {

    /** Longer than the longest key that is in use. */
    private static final int PRIVATE_KEY_LINES = 200;

    private final List<Position> secrets;

    SecretMask(List<Diagnostic> diagnostics) {
        secrets = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().isAboutSecrets())
                .map(Diagnostic::position)
                .toList();
    }

    /** A line of a source, with every secret in it as asterisks of the same width. */
    String apply(SourceText source, int line) {
        int[] points = source.lines().get(line - 1).codePoints().toArray();
        for (Position secret : secrets) {
            if (secret.source().name().equals(source.name()) && secret.line() == line) {
                // A secret that goes on in the next line has no length: all that follows is hidden.
                int end = secret.length() == 0 ? points.length : secret.column() - 1 + secret.length();
                hide(points, secret.column() - 1, end);
            } else if (secret.source().name().equals(source.name()) && secret.length() == 0 && secret.line() < line) {
                hide(points, 0, points.length);
            }
        }
        String masked = new String(points, 0, points.length);
        return isInPrivateKey(source, line) ? hidden(masked) : hideWords(masked);
    }

    /** Whether a line above starts a private key that has not ended before this one. */
    private static boolean isInPrivateKey(SourceText source, int line) {
        for (int above = line - 1; above > Math.max(0, line - PRIVATE_KEY_LINES); above--) {
            String text = source.lines().get(above - 1);
            if (text.contains("PRIVATE KEY-----")) {
                return !text.contains("-----END ");
            }
        }
        return false;
    }

    /** A text with every word in it that looks like a secret as asterisks of the same width. */
    static String hideWords(String line) {
        if (SecretLook.kind(line).isEmpty()) {
            return line;
        }
        StringBuilder hidden = new StringBuilder();
        for (String word : line.split("(?<=[\\s\"'])|(?=[\\s\"'])")) {
            hidden.append(SecretLook.kind(word).isEmpty() ? word : hidden(word));
        }
        return SecretLook.kind(hidden.toString()).isEmpty() ? hidden.toString() : hidden(line);
    }

    private static String hidden(String text) {
        return "*".repeat(text.codePointCount(0, text.length()));
    }

    private static void hide(int[] points, int from, int to) {
        for (int index = Math.max(0, from); index < Math.min(points.length, to); index++) {
            points[index] = '*';
        }
    }
}
