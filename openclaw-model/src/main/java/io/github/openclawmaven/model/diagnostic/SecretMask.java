package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.List;

/** Hides secrets in source lines that are shown: those that a diagnostic points at, and whatever looks like a key. */
final class SecretMask {

    /** OC50xx speak of values that are or look like secrets. */
    private static final String SECRET_CODES = "OC50";

    private final List<Position> secrets;

    SecretMask(List<Diagnostic> diagnostics) {
        secrets = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().id().startsWith(SECRET_CODES))
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
        return SecretLook.kind(masked).isEmpty() ? masked : hideWords(masked);
    }

    private static String hideWords(String line) {
        StringBuilder hidden = new StringBuilder();
        for (String word : line.split("(?<=[\\s\"'])|(?=[\\s\"'])")) {
            hidden.append(SecretLook.kind(word).isEmpty() ? word : "*".repeat(word.codePointCount(0, word.length())));
        }
        return SecretLook.kind(hidden.toString()).isEmpty() ? hidden.toString() : "*".repeat(line.length());
    }

    private static void hide(int[] points, int from, int to) {
        for (int index = Math.max(0, from); index < Math.min(points.length, to); index++) {
            points[index] = '*';
        }
    }
}
