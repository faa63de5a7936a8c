package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKind;
import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.access.ReachTable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of objects are looked for in the API group that has them, and are such as a Role can allow. */
final class AccessKinds implements Rule {

    static final DiagnosticCode ELSEWHERE = DiagnosticCode.error("OC4310", "A kind of object is in another API group");
    static final DiagnosticCode CLUSTER =
            DiagnosticCode.error("OC4311", "A kind of object is in no namespace, so that a Role cannot allow it");
    static final DiagnosticCode MISSING =
            DiagnosticCode.error("OC4323", "An API group has no such kind of object or subresource");

    private static final Set<String> NAMESPACES = Set.of("namespaces", "projects");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            List<String> groups = access.rule().effectiveApiGroups();
            boolean readable = groups.stream()
                    .allMatch(group -> ApiGroupName.isPossible(group)
                            && ApiGroupName.withoutVersion(group).isEmpty());
            access.each("resources", access.rule().resources(), (resource, path) -> {
                int slash = resource.indexOf('/');
                String kind = slash < 0 ? resource : resource.substring(0, slash);
                Position position = deployment.source().position(path);
                List<ApiKind> here = ApiKinds.named(kind, groups);
                Optional<Diagnostic> wrong = here.isEmpty()
                        ? Optional.of(groups).filter(it -> readable).flatMap(it -> missing(kind, it, position))
                        : beyondRole(kind, here, access.rule().verbs(), position)
                                .or(() -> otherNamespace(kind, access, position))
                                .or(() -> subresource(kind, resource.substring(kind.length()), here, position));
                wrong.ifPresent(diagnostics::report);
            });
        }
    }

    private static Optional<Diagnostic> missing(String kind, List<String> groups, Position position) {
        List<String> elsewhere = Stream.concat(
                        ApiKinds.named(kind).stream().map(ApiKind::group), ReachTable.groupsOf(kind).stream())
                .distinct()
                .toList();
        boolean known = groups.stream().allMatch(ApiKinds.groups()::contains);
        if (!known || groups.stream().anyMatch(ReachTable.groupsOf(kind)::contains)) {
            return Optional.empty();
        }
        if (!elsewhere.isEmpty()) {
            return Optional.of(ELSEWHERE
                    .at(
                            position,
                            kind + " are in the API group "
                                    + elsewhere.stream().map(AccessKinds::words).collect(Collectors.joining(" or "))
                                    + ", which this rule does not name")
                    .hint("write apiGroups: [" + (elsewhere.get(0).isEmpty() ? "\"\"" : elsewhere.get(0)) + "]")
                    .note("the cluster takes the rule, and it allows nothing"));
        }
        Suggestion hint = Suggestion.hint(kind, ApiKinds.names(groups));
        boolean closed = groups.stream().allMatch(ApiKinds::isClosed);
        // What is written in no way that the API has is another finding.
        boolean written =
                kind.matches("[a-z][-a-z0-9]*") && ApiKinds.pluralOf(kind).isEmpty();
        return Optional.of(MISSING.at(
                                position,
                                "there are no " + kind + " in the API group "
                                        + groups.stream()
                                                .map(AccessKinds::words)
                                                .collect(Collectors.joining(" or ")))
                        .hint(hint)
                        .note("the cluster takes the rule, and it allows nothing; a kind of its own has an API group"
                                + " of its own"))
                .filter(it -> written && (closed || !hint.words().isEmpty()));
    }

    private static String words(String group) {
        return group.isEmpty() ? "\"\" (core)" : group;
    }

    private static Optional<Diagnostic> beyondRole(
            String kind, List<ApiKind> here, List<String> verbs, Position position) {
        List<String> refused = verbs.stream()
                .filter(verb -> here.stream().noneMatch(it -> it.isGrantable(verb)))
                .toList();
        TreeSet<String> granted =
                here.stream().flatMap(it -> it.grantable().stream()).collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(CLUSTER.at(
                                position,
                                kind + " are in no namespace, so that a Role cannot allow "
                                        + (granted.isEmpty() ? "it" : String.join(", ", refused)))
                        .hint(granted.isEmpty() ? "" : "a rule of its own can allow " + String.join(", ", granted))
                        .note("an administrator can give the agent's ServiceAccount a ClusterRole"))
                .filter(it -> !refused.isEmpty());
    }

    private static Optional<Diagnostic> otherNamespace(String kind, Access access, Position position) {
        return access.rule()
                .namespace()
                .filter(own -> NAMESPACES.contains(kind)
                        && access.isNamed()
                        && !access.rule().resourceNames().contains(own))
                .map(own -> CLUSTER.at(position, "a Role in namespace \"" + own + "\" allows nothing of another one")
                        .hint("write resourceNames: [" + own + "]"));
    }

    private static Optional<Diagnostic> subresource(String kind, String below, List<ApiKind> here, Position position) {
        TreeSet<String> known =
                here.stream().flatMap(it -> it.subresources().stream()).collect(Collectors.toCollection(TreeSet::new));
        String name = below.replaceFirst("^/", "");
        Suggestion hint = Suggestion.hint(name, known);
        return Optional.of(MISSING.at(position, kind + " have no subresource \"" + name + "\"")
                        .hint(hint)
                        .note("the cluster takes it, and it allows nothing"))
                .filter(it -> name.matches("[a-z]+")
                        && !known.contains(name)
                        && !hint.words().isEmpty());
    }
}
