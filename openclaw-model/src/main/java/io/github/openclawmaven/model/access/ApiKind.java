package io.github.openclawmaven.model.access;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of objects in the API of a cluster.
 *
 * @param name in small letters and the plural, as URLs have it
 * @param group without a version; the core group has an empty name
 * @param namespaced whether each object is in a namespace
 * @param grantable for a kind in no namespace, the verbs that a Role can allow all the same
 * @param otherNames short names
 * @param subresources such as {@code log}
 * @param verbs that this kind has beside the common ones
 */
public record ApiKind(
        String name,
        String group,
        boolean namespaced,
        Set<String> grantable,
        List<String> otherNames,
        Set<String> subresources,
        Set<String> verbs) {

    private static final String CLUSTER = "cluster";
    private static final Pattern COLUMNS = Pattern.compile("\\s+");

    static ApiKind parse(String row) {
        String[] columns = COLUMNS.split(row);
        String[] kind = columns[0].split("\\.", 2);
        String[] scope = columns[1].split("\\+");
        return new ApiKind(
                kind[0],
                kind.length == 1 ? "" : kind[1],
                !scope[0].equals(CLUSTER),
                scope.length == 1 ? Set.of() : Set.of(scope[1].split(",")),
                list(columns[2]),
                Set.copyOf(list(columns[3])),
                Set.copyOf(list(columns[4])));
    }

    private static List<String> list(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(","));
    }

    /** Whether a Role can allow the verb, {@code *} included. */
    public boolean isGrantable(String verb) {
        return namespaced || grantable.contains(verb) || verb.equals("*") && !grantable.isEmpty();
    }
}
