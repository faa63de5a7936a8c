package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The environment variables by which secrets reach the gateway. Their names are none that the gateway reads by itself:
 * {@code BRAVE_API_KEY} in the environment makes 2026.9.6 try an npm install at start, {@code TELEGRAM_BOT_TOKEN} alone
 * starts Telegram.
 */
public final class SecretVariables {

    private final SortedMap<String, SecretRef> used = new TreeMap<>();

    /** {@code SECRET_<SECRET>_<KEY>}, upper case, every other character an underscore. */
    public static String name(SecretRef secret) {
        return ("SECRET_" + secret.secret() + "_" + secret.key())
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "_");
    }

    /** How openclaw.json refers to a secret; from now on it counts as used. */
    public String reference(SecretRef secret) {
        used.put(name(secret), secret);
        return "${" + name(secret) + "}";
    }

    /** What the config uses, by variable. */
    public SortedMap<String, SecretRef> used() {
        return Collections.unmodifiableSortedMap(used);
    }
}
