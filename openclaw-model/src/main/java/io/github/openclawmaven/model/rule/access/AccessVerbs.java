package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKind;
import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Verbs are such as the kinds of the rule have; Kubernetes silently never matches another. */
final class AccessVerbs implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC4303", "A verb of an access rule allows nothing");

    private static final Set<String> COMMON =
            new TreeSet<>(List.of("get", "list", "watch", "create", "update", "patch", "delete", "deletecollection"));
    /** What people say instead. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("read", "get, list, watch"),
            Map.entry("view", "get, list, watch"),
            Map.entry("describe", "get"),
            Map.entry("head", "get"),
            Map.entry("logs", "get, on pods/log"),
            Map.entry("write", "create, update, patch"),
            Map.entry("edit", "update, patch"),
            Map.entry("modify", "update, patch"),
            Map.entry("put", "update"),
            Map.entry("apply", "create, patch"),
            Map.entry("post", "create"),
            Map.entry("add", "create"),
            Map.entry("exec", "create, on pods/exec"),
            Map.entry("scale", "patch, on deployments/scale"),
            Map.entry("remove", "delete"),
            Map.entry("all", "each verb by its name"));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            access.each("verbs", access.rule().verbs(), (verb, path) -> {
                if (COMMON.contains(verb) || verb.equals("*")) {
                    return;
                }
                Set<String> owners = ApiKinds.withVerb(verb);
                Optional<Suggestion> remedy = owners.isEmpty() ? remedy(verb) : Optional.empty();
                if (remedy.isPresent() || isOfKnownKindsAlone(access, verb)) {
                    diagnostics.report(UNKNOWN.at(
                                    deployment.source().position(path),
                                    owners.isEmpty()
                                            ? "Kubernetes knows no verb \"" + verb + "\""
                                            : "the verb \"" + verb + "\" is for " + String.join(", ", owners)
                                                    + " alone")
                            .hint(remedy.orElse(Suggestion.said(verb, "")))
                            .note("the cluster takes it, and it allows nothing; known are "
                                    + String.join(", ", COMMON)));
                }
            });
        }
    }

    private static Optional<Suggestion> remedy(String verb) {
        String plain = verb.strip().toLowerCase(Locale.ROOT);
        String[] several = plain.split("[,;/| ]+");
        if (several.length > 1) {
            return Optional.of(Suggestion.said(verb, "write [" + String.join(", ", several) + "]"));
        }
        if (plain.equals("*")) {
            return Optional.of(Suggestion.of(verb, "*"));
        }
        return Optional.ofNullable(MEANT.get(plain))
                .map(meant -> Suggestion.said(verb, "write " + meant))
                .or(() -> near(plain, COMMON).map(hint -> hint.typedAs(verb)))
                .or(() -> near(plain, ApiKinds.specialVerbs()).map(hint -> hint.typedAs(verb)))
                .or(() -> Optional.of(Suggestion.said(verb, "write it in small letters"))
                        .filter(hint -> !plain.equals(verb)));
    }

    private static Optional<Suggestion> near(String verb, Set<String> known) {
        return Optional.of(Suggestion.hint(verb, known))
                .filter(hint -> !hint.words().isEmpty());
    }

    /** Whether nothing in the rule may have a verb of its own: other kinds have what their makers gave them. */
    private static boolean isOfKnownKindsAlone(Access access, String verb) {
        return access.rule().resources().stream().allMatch(resource -> {
            List<ApiKind> kinds = ApiKinds.named(
                    resource.replaceFirst("/.*", ""), access.rule().effectiveApiGroups());
            return !kinds.isEmpty()
                    && kinds.stream().noneMatch(kind -> kind.verbs().contains(verb));
        });
    }
}
