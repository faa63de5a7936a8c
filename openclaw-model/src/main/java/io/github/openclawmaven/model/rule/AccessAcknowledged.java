package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Access that reaches far is wanted in so many words, and only such access. */
final class AccessAcknowledged implements Rule {

    static final DiagnosticCode FAR = DiagnosticCode.error("OC4301", "An access rule reaches far without saying why");
    static final DiagnosticCode UNUSED =
            DiagnosticCode.warning("OC4302", "An access rule is acknowledged without need");

    private static final Set<String> GRANTING_VERBS = Set.of("escalate", "bind", "impersonate");
    /** Each of these is a way to the secrets of others, or to their pods. */
    private static final Set<String> POWERFUL_RESOURCES = Set.of(
            "secrets",
            "pods/exec",
            "pods/attach",
            "pods/portforward",
            "pods/proxy",
            "pods/ephemeralcontainers",
            "services/proxy",
            "nodes/proxy",
            "serviceaccounts/token");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            Map<SourcePath, String> reasons = reasons(access);
            boolean acknowledged =
                    access.rule().acknowledge().filter(why -> !why.isBlank()).isPresent();
            if (!acknowledged) {
                reasons.forEach((path, reason) -> diagnostics.report(FAR.at(
                                deployment.source().position(path),
                                "agent \"" + access.agent() + "\" gets access to " + reason)
                        .hint("name what it needs, or say why under \"acknowledge\"")
                        .note("whoever writes to the agent may make it use all that it can reach")));
            } else if (reasons.isEmpty()) {
                diagnostics.report(UNUSED.at(
                                deployment.source().keyPosition(access.path().then("acknowledge")),
                                "nothing in this rule needs to be acknowledged")
                        .hint("leave it out"));
            }
        }
    }

    private static Map<SourcePath, String> reasons(Access access) {
        Map<SourcePath, String> reasons = new LinkedHashMap<>();
        access.each("apiGroups", access.rule().apiGroups(), (group, path) -> {
            if (group.equals("*")) {
                reasons.put(path, "all API groups");
            }
        });
        access.each("resources", access.rule().resources(), (resource, path) -> {
            if (resource.startsWith("*")) {
                reasons.put(path, "all kinds of objects");
            } else if (POWERFUL_RESOURCES.contains(resource)) {
                reasons.put(path, resource);
            } else if (resource.endsWith("/*")) {
                reasons.put(path, "all that " + resource.substring(0, resource.length() - 2) + " can do");
            }
        });
        access.each("verbs", access.rule().verbs(), (verb, path) -> {
            if (verb.equals("*")) {
                reasons.put(path, "all verbs");
            } else if (GRANTING_VERBS.contains(verb)) {
                reasons.put(path, "the verb " + verb + ", with which it can give itself more");
            }
        });
        return reasons;
    }
}
