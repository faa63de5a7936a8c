package io.github.openclawmaven.model.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of objects of Kubernetes and OpenShift; a cluster has others too, in groups of their own. */
public final class ApiKinds {

    /** Groups to which Kubernetes has added nothing for years. */
    private static final Set<String> CLOSED =
            Set.of("", "apps", "batch", "policy", "autoscaling", "rbac.authorization.k8s.io");

    private static final Map<String, List<ApiKind>> BY_NAME = TableFile.rows(ApiKinds.class, "kinds.txt").stream()
            .map(ApiKind::parse)
            .collect(Collectors.groupingBy(ApiKind::name, TreeMap::new, Collectors.toUnmodifiableList()));

    private static final SortedSet<String> GROUPS =
            Collections.unmodifiableSortedSet(all().map(ApiKind::group).collect(Collectors.toCollection(TreeSet::new)));
    private static final SortedSet<String> SPECIAL_VERBS = Collections.unmodifiableSortedSet(
            all().flatMap(kind -> kind.verbs().stream()).collect(Collectors.toCollection(TreeSet::new)));

    private ApiKinds() {}

    /** The known kinds of that name; of several groups where more than one has it. */
    public static List<ApiKind> named(String name) {
        return BY_NAME.getOrDefault(name, List.of());
    }

    /** Those of {@link #named(String)} in one of the groups, of which {@code *} is each. */
    public static List<ApiKind> named(String name, Collection<String> groups) {
        return named(name).stream()
                .filter(kind -> groups.contains("*") || groups.contains(kind.group()))
                .toList();
    }

    /** The API's name of a known kind that is written as its singular, its short name, with capitals or stray characters. */
    public static Optional<String> pluralOf(String written) {
        if (BY_NAME.containsKey(written)) {
            return Optional.empty();
        }
        String small = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Stream.of(small, small + "s", small + "es", small.replaceFirst("y$", "ies"))
                .filter(BY_NAME::containsKey)
                .findFirst()
                .or(() -> all().filter(kind -> kind.otherNames().contains(small))
                        .map(ApiKind::name)
                        .findFirst());
    }

    /** The names of all kinds of the groups. */
    public static SortedSet<String> names(Collection<String> groups) {
        return all().filter(kind -> groups.contains(kind.group()))
                .map(ApiKind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The groups of all known kinds. */
    public static SortedSet<String> groups() {
        return GROUPS;
    }

    /** Whether the group has no kinds but the known ones. */
    public static boolean isClosed(String group) {
        return CLOSED.contains(group);
    }

    /** Verbs that some kind has beside the common ones. */
    public static SortedSet<String> specialVerbs() {
        return SPECIAL_VERBS;
    }

    /** The names of the kinds that have the verb of their own. */
    public static SortedSet<String> withVerb(String verb) {
        return all().filter(kind -> kind.verbs().contains(verb))
                .map(ApiKind::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ApiKind> all() {
        return BY_NAME.values().stream().flatMap(List::stream);
    }
}
