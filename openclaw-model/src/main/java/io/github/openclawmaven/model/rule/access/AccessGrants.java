package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.access.Reach;
import io.github.openclawmaven.model.access.ReachTable;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule gives that reaches further than it seems: by each wildcard, kind of objects and verb of its own. */
final class AccessGrants {

    private static final String ALL = "*";
    private static final Set<String> WRITING = Set.of(ALL, "create", "update", "patch", "delete", "deletecollection");

    /**
     * A part of a rule, and what comes of it.
     *
     * @param path the entry that gives it
     * @param what is given, in words
     * @param reach what that comes to; empty for a wildcard of which nothing more is known
     */
    record Grant(SourcePath path, String what, Optional<Reach> reach) {

        /** Whether it has to be wanted in so many words. */
        boolean isFar() {
            return reach.map(Reach::far).orElse(true);
        }
    }

    private final Access access;
    private final AccessNamespace namespace;
    private final List<String> groups;
    private final List<Grant> grants = new ArrayList<>();

    private AccessGrants(Access access, AccessNamespace namespace) {
        this.access = access;
        this.namespace = namespace;
        this.groups = access.rule().effectiveApiGroups();
    }

    static List<Grant> of(Access access, AccessNamespace namespace) {
        return new AccessGrants(access, namespace).list();
    }

    private List<Grant> list() {
        byNamespace();
        access.each("apiGroups", access.rule().apiGroups(), (group, path) -> {
            if (group.equals(ALL)) {
                grants.add(new Grant(path, "access to all API groups", Optional.empty()));
            }
        });
        access.each("resources", access.rule().resources(), this::byResource);
        access.each("verbs", access.rule().verbs(), this::byVerb);
        return List.copyOf(grants);
    }

    private void byNamespace() {
        List<String> verbs = verbs().stream().filter(WRITING::contains).toList();
        if (namespace.isOfTheCluster() && !verbs.isEmpty()) {
            grants.add(new Grant(
                    access.rule().namespace().isPresent() ? access.path().then("namespace") : access.path(),
                    words(verbs) + " in " + namespace.words(),
                    Optional.empty()));
        }
    }

    private void byResource(String resource, SourcePath path) {
        boolean wild = resource.startsWith(ALL);
        List<String> verbs =
                verbs().stream().filter(verb -> wild || !standsAlone(verb)).toList();
        Optional<Reach> reach = ReachTable.worst(resource, groups, verbs);
        List<String> told = verbs.stream()
                .filter(verb -> wild
                        || reach.filter(it -> it.isMetBy(resource, groups, verb))
                                .isPresent())
                .toList();
        if (wild || reach.filter(this::counts).isPresent()) {
            grants.add(new Grant(path, words(told) + " on " + words(resource), reach.filter(it -> !wild || it.far())));
        }
    }

    private void byVerb(String verb, SourcePath path) {
        if (!standsAlone(verb)) {
            return;
        }
        List<String> resources = access.rule().resources().stream()
                .filter(resource -> !resource.startsWith(ALL))
                .toList();
        Optional<Reach> reach = resources.stream()
                .flatMap(resource -> ReachTable.worst(resource, groups, List.of(verb)).stream())
                .findFirst();
        if (!resources.isEmpty() && (verb.equals(ALL) || reach.isPresent())) {
            grants.add(new Grant(
                    path, words(List.of(verb)) + " on " + String.join(", ", resources), reach.filter(Reach::far)));
        }
    }

    /** What is only told is not worth telling of objects that the rule names. */
    private boolean counts(Reach reach) {
        return reach.far() || !access.isNamed();
    }

    /** Whether the verb is what gives it, more than the kind of objects. */
    private static boolean standsAlone(String verb) {
        return verb.equals(ALL) || ApiKinds.specialVerbs().contains(verb);
    }

    /** Those that allow something: a request to delete many has no name. */
    private List<String> verbs() {
        return access.rule().verbs().stream()
                .filter(verb -> !access.isNamed() || !verb.equals("deletecollection"))
                .toList();
    }

    private static String words(List<String> verbs) {
        return verbs.contains(ALL) ? "all verbs" : String.join(", ", verbs);
    }

    private static String words(String resource) {
        if (resource.equals(ALL)) {
            return "all kinds of objects";
        }
        return resource.startsWith("*/") ? resource.substring(2) + " of all kinds of objects" : resource;
    }
}
