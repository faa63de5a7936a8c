package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKind;
import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.access.ReachTable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names limit only requests for one object; writing is better limited to named ones. */
final class AccessResourceNames implements Rule {

    static final DiagnosticCode NO_NAME =
            DiagnosticCode.warning("OC4304", "Resource names limit a verb that they cannot limit");
    static final DiagnosticCode ANY_OBJECT =
            DiagnosticCode.note("OC4305", "An access rule may write to every object of a kind");
    static final DiagnosticCode NOBODY = DiagnosticCode.error("OC4322", "No object can have a resource name");

    private static final Set<String> COLLECTION = Set.of("list", "watch");
    private static final Set<String> WRITING = Set.of("update", "patch", "delete", "deletecollection");
    /** Where objects have names that are no domain: those of roles may hold a colon, and those of image tags do. */
    private static final Set<String> FREE = Set.of("rbac.authorization.k8s.io", "authorization.openshift.io");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            access.each("resourceNames", access.rule().resourceNames(), (name, path) -> problem(name, access)
                    .ifPresent(problem -> diagnostics.report(
                            NOBODY.at(deployment.source().position(path), "no object is called \"" + name + "\"")
                                    .note(problem))));
            access.each("verbs", access.rule().verbs(), (verb, path) -> {
                Position position = deployment.source().position(path);
                if (access.isNamed()) {
                    checkNamed(verb, access, position, diagnostics);
                } else if (WRITING.contains(verb)) {
                    checkAny(verb, access, position, diagnostics);
                }
            });
        }
    }

    private static void checkNamed(String verb, Access access, Position position, Diagnostics diagnostics) {
        if (COLLECTION.contains(verb)) {
            diagnostics.report(NO_NAME.at(position, "\"" + verb + "\" together with resourceNames hardly ever works")
                    .hint("use get, or a rule of its own without names")
                    .note("only a request with the field selector metadata.name=NAME is allowed"));
        } else if (verb.equals("deletecollection")) {
            diagnostics.report(NO_NAME.at(position, "\"" + verb + "\" together with resourceNames allows nothing")
                    .hint("give it a rule of its own, without names")
                    .note("such a request has no name that could match"));
        } else if (verb.equals("create")
                && access.rule().resources().stream().anyMatch(resource -> resource.indexOf('/') < 0)) {
            diagnostics.report(NO_NAME.at(position, "\"" + verb + "\" together with resourceNames hardly ever works")
                    .hint("give it a rule of its own, without names")
                    .note("only a server-side apply of an object of that name is allowed, which needs patch too"));
        }
    }

    /** What reaches far is said by another rule. */
    private static void checkAny(String verb, Access access, Position position, Diagnostics diagnostics) {
        List<String> any = access.rule().resources().stream()
                .filter(resource -> ReachTable.worst(resource, access.rule().effectiveApiGroups(), List.of(verb))
                        .isEmpty())
                .toList();
        if (!any.isEmpty()) {
            diagnostics.report(ANY_OBJECT
                    .at(position, "agent \"" + access.agent() + "\" may " + verb + " any of " + String.join(", ", any))
                    .hint("resourceNames limits it to some"));
        }
    }

    private static Optional<String> problem(String name, Access access) {
        if (name.isBlank() || name.matches("(?s)\\.\\.?|.*[/%*\\s].*")) {
            return Optional.of(
                    "each entry is one whole name; an empty one would allow what has no name, all objects at once");
        }
        List<ApiKind> kinds = access.rule().resources().stream()
                .flatMap(resource ->
                        ApiKinds.named(
                                resource.replaceFirst("/.*", ""), access.rule().effectiveApiGroups())
                                .stream())
                .toList();
        boolean domains = kinds.size() == access.rule().resources().size()
                && kinds.stream()
                        .allMatch(kind -> kind.namespaced()
                                && !FREE.contains(kind.group())
                                && !kind.group().startsWith("image."));
        return Optional.of(name).filter(it -> domains).flatMap(KubernetesName.SUBDOMAIN::problem);
    }
}
