package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The secrets of a deployment on this machine.
 *
 * @param found by the names that openclaw.json has
 * @param missing the others, with the Secret that has them in a cluster
 */
public record LocalSecrets(SortedMap<String, String> found, SortedMap<String, SecretRef> missing) {

    /** What stands for a secret that nobody gave: a gateway starts only where all are set. */
    private static final String NONE = "not-set-on-this-machine";

    /**
     * Looks for them by their names in openclaw.json, or as {@code SECRET/KEY}; the first place that has one counts.
     *
     * @param wanted by their names in openclaw.json
     */
    @SafeVarargs
    public static LocalSecrets of(Map<String, SecretRef> wanted, Map<String, String>... places) {
        SortedMap<String, String> found = new TreeMap<>();
        SortedMap<String, SecretRef> missing = new TreeMap<>();
        wanted.forEach((name, ref) -> value(name, ref, places)
                .ifPresentOrElse(value -> found.put(name, value), () -> missing.put(name, ref)));
        return new LocalSecrets(found, missing);
    }

    @SafeVarargs
    private static Optional<String> value(String name, SecretRef ref, Map<String, String>... places) {
        for (Map<String, String> place : places) {
            String value = place.getOrDefault(name, place.getOrDefault(ref.secret() + "/" + ref.key(), ""));
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Variables for the processes: a gateway refuses a config that names one which is not set. */
    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>(found);
        missing.keySet().forEach(name -> variables.put(name, NONE));
        return variables;
    }

    /** What must never be shown. */
    Set<String> values() {
        return new LinkedHashSet<>(found.values());
    }
}
