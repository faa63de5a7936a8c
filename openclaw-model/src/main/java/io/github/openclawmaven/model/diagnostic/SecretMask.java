package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.MaskedText;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Hides secrets in source lines that are shown: those that a diagnostic points at, what stands at a key whose name says secret,
 * and whatever looks like a key.
 */
public final class SecretMask {

    private final List<Position> secrets;
    private final Map<SourceText, SecretLines> named = new IdentityHashMap<>();

    SecretMask(List<Diagnostic> diagnostics) {
        secrets = diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().isAboutSecrets())
                .map(Diagnostic::position)
                .toList();
    }

    /** A text of which nothing is known but its lines, with what in it looks like a secret as asterisks. */
    public static List<String> lines(List<String> lines) {
        SourceText source = new SourceText("", lines);
        SecretMask mask = new SecretMask(List.of());
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(line -> mask.apply(source, line))
                .toList();
    }

    /**
     * All lines of a source, each with asterisks in place of secrets.
     *
     * @param diagnostics all that was found, also what comments suppress
     */
    public static List<String> lines(SourceText source, List<Diagnostic> diagnostics) {
        SecretMask mask = new SecretMask(diagnostics);
        return IntStream.rangeClosed(1, source.lines().size())
                .mapToObj(line -> mask.apply(source, line))
                .toList();
    }

    /** A line of a source, with every secret in it as asterisks of the same width. */
    String apply(SourceText source, int line) {
        String text = source.lines().get(line - 1);
        MaskedText masked = new MaskedText(text);
        for (Position secret : secrets) {
            if (secret.source().name().equals(source.name())) {
                hide(secret, line, text, masked);
            }
        }
        named.computeIfAbsent(source, SecretLines::of).hide(line, masked);
        return SecretLook.masked(masked.toString());
    }

    /** Of a secret whose end is not known, or lies in lines below, all that follows is hidden. */
    private static void hide(Position secret, int line, String text, MaskedText masked) {
        boolean open = secret.length() == 0 || secret.goesOn();
        if (secret.line() == line) {
            int start = index(text, secret.column() - 1);
            int end = open ? text.length() : index(text, secret.column() - 1 + secret.length());
            masked.hide(start, end);
        } else if (open && secret.line() < line) {
            masked.hide(0, text.length());
        }
    }

    private static int index(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
