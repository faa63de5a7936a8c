package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.model.syntax.SecretKeyName;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What refers to a key of a Secret or ConfigMap names such as Kubernetes can have. */
final class SecretReferenceNames implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4002", "A secret reference names what cannot exist");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        SecretReference.in(deployment.source().root()).forEach(reference -> {
            report("the name of a Secret", KubernetesName.SUBDOMAIN::problem, reference.secret(), diagnostics);
            report("a key of a Secret", SecretKeyName::problem, reference.key(), diagnostics);
        });
        Stream.concat(
                        EquippedContainer.in(deployment).stream()
                                .flatMap(container -> container.files().stream())
                                .map(MountedFile::declared)
                                .distinct(),
                        IntStream.range(
                                        0,
                                        deployment
                                                .descriptor()
                                                .kubernetes()
                                                .envFrom()
                                                .size())
                                .mapToObj(index -> SourcePath.of("kubernetes", "envFrom", index)))
                .flatMap(path -> deployment.source().find(path).stream())
                .filter(node -> SecretReference.of(node).isEmpty())
                .forEach(node -> {
                    report("the name of a Secret", KubernetesName.SUBDOMAIN::problem, node, "secret", diagnostics);
                    report(
                            "the name of a ConfigMap",
                            KubernetesName.SUBDOMAIN::problem,
                            node,
                            "configMap",
                            diagnostics);
                    report("a key of a Secret or ConfigMap", SecretKeyName::problem, node, "key", diagnostics);
                });
    }

    private static void report(
            String what,
            Function<String, Optional<String>> syntax,
            SourceNode node,
            String key,
            Diagnostics diagnostics) {
        if (node instanceof MapNode map && map.get(key).orElse(null) instanceof ScalarNode name) {
            report(what, syntax, name, diagnostics);
        }
    }

    private static void report(
            String what, Function<String, Optional<String>> syntax, ScalarNode name, Diagnostics diagnostics) {
        // What cannot be a name may be the secret itself, and is not repeated.
        if (SecretLook.kind(name.text()).isEmpty()) {
            syntax.apply(name.text())
                    .ifPresent(problem -> diagnostics.report(INVALID.at(name.position(), "this cannot be " + what)
                            .note(problem)));
        }
    }
}
