package io.github.openclawmaven.model.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names of findings that stay while the lines around them move, so that a tool knows one again. Such a name stands for the code,
 * the file, and what its line says with secrets as asterisks: a hash of a secret would be something to try passwords on.
 */
public final class Fingerprints {

    private static final int LENGTH = 32;

    private final Map<Diagnostic, String> names = new HashMap<>();

    /** @param all findings of a run, in the order in which equal ones are counted */
    public Fingerprints(List<Diagnostic> all) {
        SecretMask mask = new SecretMask(all);
        Map<String, Integer> counts = new HashMap<>();
        for (Diagnostic diagnostic : all) {
            String hash = hash(diagnostic, mask);
            names.computeIfAbsent(diagnostic, it -> hash + ":" + counts.merge(hash, 1, Integer::sum));
        }
    }

    /** 32 hexadecimal digits, and the number of the finding among those that are the same: {@code 0f…:1}. */
    public String of(Diagnostic diagnostic) {
        return names.get(diagnostic);
    }

    private static String hash(Diagnostic diagnostic, SecretMask mask) {
        Position position = diagnostic.position();
        String line = position.line() > position.source().lines().size()
                ? ""
                : mask.apply(position.source(), position.line()).strip().replaceAll("\\s+", " ");
        String text =
                String.join("\n", diagnostic.code().id(), position.source().name(), line);
        return sha256(text).substring(0, LENGTH);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
