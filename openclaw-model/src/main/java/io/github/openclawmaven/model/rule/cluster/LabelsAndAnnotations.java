package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesKey;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.List;
import java.util.Map;

/** Labels, annotations and selectors are well-formed, and leave alone what the chart and Helm set. */
final class LabelsAndAnnotations implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4003", "A label or annotation is not valid");
    static final DiagnosticCode RESERVED = DiagnosticCode.error("OC4004", "A label or annotation belongs to the chart");

    private static final List<String> OWN_DOMAINS = List.of("app.kubernetes.io/", "helm.sh/", "meta.helm.sh/");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        Check check = new Check(deployment, diagnostics);
        SourcePath path = SourcePath.of("kubernetes");
        check.labels(kubernetes.labels(), path.then("labels"));
        check.reserved(kubernetes.labels(), path.then("labels"));
        check.annotations(kubernetes.annotations(), path.then("annotations"));
        kubernetes
                .scheduling()
                .ifPresent(it -> check.labels(it.nodeSelector(), path.then("scheduling", "nodeSelector")));
        kubernetes
                .expose()
                .flatMap(Expose::ingress)
                .ifPresent(it -> check.annotations(it.annotations(), path.then("expose", "ingress", "annotations")));
        kubernetes
                .expose()
                .flatMap(Expose::route)
                .ifPresent(it -> check.annotations(it.annotations(), path.then("expose", "route", "annotations")));
        kubernetes.serviceAccount().ifPresent(it -> {
            check.annotations(it.annotations(), path.then("serviceAccount", "annotations"));
            check.labels(it.labels(), path.then("serviceAccount", "labels"));
            check.reserved(it.labels(), path.then("serviceAccount", "labels"));
        });
        deployment.descriptor().agents().forEach((id, agent) -> agent.kubernetes()
                .flatMap(AgentKubernetes::serviceAccount)
                .ifPresent(it -> check.annotations(
                        it.annotations(), SourcePath.of("agents", id, "kubernetes", "serviceAccount", "annotations"))));
    }

    private record Check(Deployment deployment, Diagnostics diagnostics) {

        void labels(Map<String, String> labels, SourcePath path) {
            labels.forEach((key, value) -> {
                keyProblem(KubernetesKey.LABEL, key, path);
                KubernetesName.LABEL_VALUE
                        .problem(value)
                        .ifPresent(problem -> diagnostics.report(INVALID.at(
                                        deployment.source().position(path.then(key)),
                                        "the value of the label \"" + key + "\" is not valid")
                                .note(problem)));
            });
        }

        void annotations(Map<String, String> annotations, SourcePath path) {
            annotations.keySet().forEach(key -> keyProblem(KubernetesKey.ANNOTATION, key, path));
            reserved(annotations, path);
        }

        void reserved(Map<String, String> map, SourcePath path) {
            map.keySet().stream()
                    .filter(key -> OWN_DOMAINS.stream().anyMatch(key::startsWith))
                    .forEach(key -> diagnostics.report(RESERVED.at(
                                    deployment.source().keyPosition(path.then(key)),
                                    "the key \"" + key + "\" is set by the chart")
                            .hint("leave it out")));
        }

        private void keyProblem(KubernetesKey kind, String key, SourcePath path) {
            kind.problem(key)
                    .ifPresent(problem -> diagnostics.report(INVALID.at(
                                    deployment.source().keyPosition(path.then(key)),
                                    "the key \"" + key + "\" is not valid")
                            .note(problem)));
        }
    }
}
