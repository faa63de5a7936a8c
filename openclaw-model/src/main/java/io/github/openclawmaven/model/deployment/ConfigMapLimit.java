package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.source.Content;

/** What a ConfigMap holds: the API server refuses one whose data are above 1 MiB. */
public final class ConfigMapLimit {

    /** In bytes. */
    public static final int BYTES = 1024 * 1024;

    private ConfigMapLimit() {}

    /** What a key with its content takes, in bytes: the API server counts binary content before it is written in Base64. */
    public static long of(String key, Content content) {
        return key.length() + (long) content.size();
    }

    /** For people. */
    public static String kib(long bytes) {
        return (bytes + 1023) / 1024 + " KiB";
    }
}
