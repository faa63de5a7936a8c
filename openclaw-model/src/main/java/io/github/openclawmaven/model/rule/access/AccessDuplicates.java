package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No access rule says the same twice, and no two rules of an agent are the same. */
final class AccessDuplicates implements Rule {

    static final DiagnosticCode TWICE = DiagnosticCode.warning("OC4307", "An access rule repeats something");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, Map<AccessRule, SourcePath>> seen = new HashMap<>();
        for (Access access : Access.in(deployment.descriptor())) {
            AccessRule rule = access.rule();
            SourcePath first = seen.computeIfAbsent(access.agent(), agent -> new HashMap<>())
                    .putIfAbsent(rule, access.path());
            if (first != null) {
                diagnostics.report(
                        TWICE.at(deployment.source().position(access.path()), "this rule is the same as one before it")
                                .hint("leave it out")
                                .related(deployment.source().position(first), "first here"));
                continue;
            }
            report("apiGroups", rule.apiGroups(), access, deployment, diagnostics);
            report("resources", rule.resources(), access, deployment, diagnostics);
            report("resourceNames", rule.resourceNames(), access, deployment, diagnostics);
            report("verbs", rule.verbs(), access, deployment, diagnostics);
        }
    }

    private static void report(
            String key, List<String> entries, Access access, Deployment deployment, Diagnostics diagnostics) {
        Map<String, SourcePath> seen = new HashMap<>();
        access.each(key, entries, (entry, path) -> {
            SourcePath first = seen.putIfAbsent(entry, path);
            if (first != null) {
                diagnostics.report(TWICE.at(
                                deployment.source().position(path), "\"" + entry + "\" stands twice in \"" + key + "\"")
                        .hint("leave it out")
                        .related(deployment.source().position(first), "first here"));
            }
        });
    }
}
