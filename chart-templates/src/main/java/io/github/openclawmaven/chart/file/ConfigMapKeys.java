package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.source.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives each path a key that a ConfigMap accepts: letters, digits, {@code -._}, at most 253, not starting with two dots. */
final class ConfigMapKeys {

    private static final int MAX_LENGTH = 253;
    private static final int HASH_LENGTH = 8;

    private ConfigMapKeys() {}

    /** The key of each path, in the order of the paths; the same path keeps its key whatever comes beside it, but a namesake. */
    static Map<String, String> of(List<String> paths) {
        // Compared without case: on some systems the chart's files would overwrite each other.
        Map<String, Long> wanted =
                paths.stream().collect(Collectors.groupingBy(path -> fold(plain(path)), Collectors.counting()));
        return paths.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        path -> wanted.get(fold(plain(path))) > 1 || plain(path).length() > MAX_LENGTH
                                ? distinct(path)
                                : plain(path),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static String plain(String path) {
        String key = path.replaceAll("[^-._A-Za-z0-9]", "_");
        return key.startsWith("..") ? "_" + key.substring(1) : key;
    }

    private static String fold(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    private static String distinct(String path) {
        String key = plain(path);
        int length = Math.min(key.length(), MAX_LENGTH - HASH_LENGTH - 1);
        String hash = Content.of(path).sha256().substring(0, HASH_LENGTH);
        return key.substring(key.length() - length).replaceFirst("^\\.\\.", "__") + "." + hash;
    }
}
