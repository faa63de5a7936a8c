package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of objects are written as the API writes them: in small letters and the plural. */
final class AccessResources implements Rule {

    static final DiagnosticCode FORM =
            DiagnosticCode.error("OC4308", "A kind of object is not written as the API does");

    private static final Pattern NAME = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            access.each("resources", access.rule().resources(), (resource, path) -> hint(resource)
                    .ifPresent(hint -> diagnostics.report(FORM.at(
                                    deployment.source().position(path),
                                    "\"" + resource + "\" is not how the API names a kind of object")
                            .hint(Suggestion.said(resource, hint))
                            .note("the cluster takes it, and it allows nothing"))));
        }
    }

    private static Optional<String> hint(String resource) {
        if (resource.strip().startsWith("/")) {
            return Optional.of("leave it out: a Role allows no URLs");
        }
        String[] list = resource.strip().split("[,; ]+");
        if (list.length > 1) {
            return Optional.of("write resources: [" + String.join(", ", list) + "]");
        }
        int slash = resource.indexOf('/');
        String kind = slash < 0 ? resource : resource.substring(0, slash);
        String below = slash < 0 ? "" : resource.substring(slash + 1);
        if (slash >= 0 && (below.isBlank() || below.contains("*"))) {
            return below.isBlank()
                    ? Optional.of("did you mean \"" + ApiKinds.pluralOf(kind).orElse(kind) + "\"?")
                    : Optional.of(
                            "name each of its subresources, such as pods/log; \"*\" stands for a whole kind alone");
        }
        String plain = below.strip().toLowerCase(Locale.ROOT);
        return hint(kind, slash < 0 ? "" : "/" + plain)
                .or(() -> Optional.of("did you mean \"" + kind + "/" + plain + "\"?")
                        .filter(hint -> !plain.equals(below)));
    }

    private static Optional<String> hint(String kind, String below) {
        if (kind.equals("*")) {
            return Optional.empty();
        }
        Optional<String> plural = ApiKinds.pluralOf(kind).filter(it -> kind.indexOf('.') < 0);
        if (plural.isPresent()) {
            return Optional.of("did you mean \"" + plural.get() + below + "\"?");
        }
        if (kind.indexOf('.') > 0) {
            String group = kind.substring(kind.indexOf('.') + 1);
            return Optional.of("write resources: [" + kind.substring(0, kind.indexOf('.')) + below + "], apiGroups: ["
                    + group + "]");
        }
        if (kind.strip().equals("*")) {
            return Optional.of("did you mean \"*\"?");
        }
        return NAME.matcher(kind).matches()
                ? Optional.empty()
                : Optional.of("write it in small letters and the plural; a pattern matches nothing");
    }
}
