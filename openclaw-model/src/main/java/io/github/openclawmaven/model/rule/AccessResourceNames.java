package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import java.util.Set;

/** Names limit only requests for one object; writing is better limited to named ones. */
final class AccessResourceNames implements Rule {

    static final DiagnosticCode NO_NAME =
            DiagnosticCode.warning("OC4304", "Resource names limit a verb that they cannot limit");
    static final DiagnosticCode ANY_OBJECT =
            DiagnosticCode.note("OC4305", "An access rule may write to every object of a kind");

    private static final Set<String> COLLECTION = Set.of("list", "watch");
    private static final Set<String> NAMELESS = Set.of("create", "deletecollection");
    private static final Set<String> WRITING = Set.of("update", "patch", "delete");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            boolean limited = !access.rule().resourceNames().isEmpty();
            access.each("verbs", access.rule().verbs(), (verb, path) -> {
                Position position = deployment.source().position(path);
                if (limited && COLLECTION.contains(verb)) {
                    diagnostics.report(
                            NO_NAME.at(position, "\"" + verb + "\" together with resourceNames hardly ever works")
                                    .hint("use get, or a rule of its own without names")
                                    .note("only a request with the field selector metadata.name=NAME is allowed"));
                } else if (limited && NAMELESS.contains(verb)) {
                    diagnostics.report(
                            NO_NAME.at(position, "\"" + verb + "\" together with resourceNames allows nothing")
                                    .hint("give it a rule of its own, without names")
                                    .note("such a request has no name that could match"));
                } else if (!limited && WRITING.contains(verb)) {
                    diagnostics.report(ANY_OBJECT
                            .at(
                                    position,
                                    "agent \"" + access.agent() + "\" may " + verb + " any of "
                                            + String.join(", ", access.rule().resources()))
                            .hint("resourceNames limits it to some"));
                }
            });
        }
    }
}
