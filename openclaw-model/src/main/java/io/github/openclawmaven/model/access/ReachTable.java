package io.github.openclawmaven.model.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What access reaches, the worst first. */
public final class ReachTable {

    private static final List<Reach> ALL = TableFile.rows(ReachTable.class, "reach.txt").stream()
            .map(Reach::parse)
            .toList();

    private ReachTable() {}

    /** The worst that comes of access with one of the verbs. */
    public static Optional<Reach> worst(String resource, Collection<String> groups, Collection<String> verbs) {
        return ALL.stream()
                .filter(reach -> verbs.stream().anyMatch(verb -> reach.isMetBy(resource, groups, verb)))
                .findFirst();
    }

    /** The groups in which a kind of that name lies. */
    public static List<String> groupsOf(String name) {
        return ALL.stream()
                .flatMap(reach -> reach.targets().stream())
                .filter(target -> target.name().equals(name))
                .map(Target::group)
                .distinct()
                .toList();
    }
}
