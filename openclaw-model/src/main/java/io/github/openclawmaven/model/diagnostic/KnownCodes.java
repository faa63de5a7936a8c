package io.github.openclawmaven.model.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All codes that anything in the product reports, those of later modules too; a test holds the list equal to the code. */
final class KnownCodes {

    /** {@code true} of a code that may be suppressed. */
    private static final Map<String, Boolean> SUPPRESSIBLE = text("codes.txt")
            .lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(words -> words[0], words -> words[1].equals("suppressible")));

    private KnownCodes() {}

    static boolean contains(String code) {
        return SUPPRESSIBLE.containsKey(code);
    }

    static boolean isSuppressible(String code) {
        return SUPPRESSIBLE.getOrDefault(code, false);
    }

    static Set<String> all() {
        return SUPPRESSIBLE.keySet();
    }

    private static String text(String name) {
        try (InputStream file = KnownCodes.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
