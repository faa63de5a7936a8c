package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.util.Locale;
import java.util.Optional;

/** Kinds of objects are written as the API writes them: in small letters and the plural. */
final class AccessResources implements Rule {

    static final DiagnosticCode FORM =
            DiagnosticCode.error("OC4308", "A kind of object is not written as the API does");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            access.each("resources", access.rule().resources(), (resource, path) -> hint(resource)
                    .ifPresent(hint -> diagnostics.report(FORM.at(
                                    deployment.source().position(path),
                                    "\"" + resource + "\" is not how the API names a kind of object")
                            .hint(hint)
                            .note("the cluster takes it, and it allows nothing"))));
        }
    }

    private static Optional<String> hint(String resource) {
        int slash = resource.indexOf('/');
        String kind = slash < 0 ? resource : resource.substring(0, slash);
        String below = slash < 0 ? "" : resource.substring(slash);
        Optional<String> plural = ApiResources.pluralOf(kind);
        if (plural.isPresent()) {
            return Optional.of("did you mean \"" + plural.get() + below + "\"?");
        }
        if (kind.indexOf('.') > 0) {
            String group = kind.substring(kind.indexOf('.') + 1);
            return Optional.of("write resources: [" + kind.substring(0, kind.indexOf('.')) + below + "], apiGroups: ["
                    + group + "]");
        }
        boolean small = kind.equals(kind.toLowerCase(Locale.ROOT));
        return small ? Optional.empty() : Optional.of("write it in small letters and the plural");
    }
}
