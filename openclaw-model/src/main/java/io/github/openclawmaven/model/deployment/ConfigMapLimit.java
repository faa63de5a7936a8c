package io.github.openclawmaven.model.deployment;

import java.nio.charset.StandardCharsets;

/** What a ConfigMap holds: the API server refuses one whose data are above 1 MiB. */
public final class ConfigMapLimit {

    /** In bytes. */
    public static final int BYTES = 1024 * 1024;

    private ConfigMapLimit() {}

    /** What a key with its text takes, in bytes. */
    public static long of(String key, String text) {
        return key.length() + (long) text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** For people. */
    public static String kib(long bytes) {
        return (bytes + 1023) / 1024 + " KiB";
    }
}
