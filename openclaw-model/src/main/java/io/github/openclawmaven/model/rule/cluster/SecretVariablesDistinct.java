package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.deployment.SecretVariables;
import io.github.openclawmaven.model.deployment.WithoutExecutors;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Each secret has an environment variable of its own. */
final class SecretVariablesDistinct implements Rule {

    static final DiagnosticCode COLLISION =
            DiagnosticCode.error("OC4006", "Two secrets would have the same environment variable");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<Optional<SourceNode>> credentials = Stream.of("token", "auth.password")
                .map(key -> deployment.source().find(SourcePath.of("gateway").then((Object[]) key.split("\\."))))
                .toList();
        Map<String, SecretReference> taken = new LinkedHashMap<>();
        // Secrets of executors and under env: go by the declared name, but for those of MCP servers; the gateway's
        // token or
        // password goes by a name of its own.
        MapNode root = deployment.source().root();
        Stream.concat(
                        SecretReference.in(WithoutExecutors.of(root)
                                .where(key -> !Set.of("env", "mcp").contains(key))),
                        SecretReference.in(root.where("mcp"::equals)))
                .filter(reference ->
                        credentials.stream().flatMap(Optional::stream).noneMatch(node -> node == reference.node()))
                .forEach(reference -> {
                    String name = SecretVariables.name(reference.ref());
                    SecretReference first = taken.putIfAbsent(name, reference);
                    if (first != null && !first.ref().equals(reference.ref())) {
                        diagnostics.report(COLLISION
                                .at(
                                        reference.node().position(),
                                        "this secret and key \"" + first.ref().key() + "\" of \""
                                                + first.ref().secret() + "\" would both be the environment variable "
                                                + name)
                                .hint("rename one of them")
                                .related(first.node().position(), "the other is here"));
                    }
                });
    }
}
