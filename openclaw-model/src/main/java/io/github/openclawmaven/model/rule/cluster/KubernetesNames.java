package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.executor.Egress;
import io.github.openclawmaven.model.descriptor.executor.Executor;
import io.github.openclawmaven.model.descriptor.executor.PodPeer;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.PlacedPod;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.List;
import java.util.Optional;

/** Names of namespaces and of objects that the chart refers to are such as Kubernetes takes. */
final class KubernetesNames implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4001", "A Kubernetes name is not valid");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        Check check = new Check(deployment, diagnostics);
        check.namespace(kubernetes.namespace(), SourcePath.of("kubernetes", "namespace"));
        for (Access access : Access.in(deployment.descriptor())) {
            check.namespace(access.rule().namespace(), access.path().then("namespace"));
        }
        SourcePath path = SourcePath.of("kubernetes");
        kubernetes.storage().ifPresent(storage -> {
            check.object("a storage class", storage.storageClass(), path.then("storage", "storageClass"));
            check.object("a claim", storage.existingClaim(), path.then("storage", "existingClaim"));
        });
        kubernetes.expose().flatMap(Expose::ingress).ifPresent(ingress -> {
            check.object("an ingress class", ingress.className(), path.then("expose", "ingress", "className"));
            check.object("a Secret", ingress.tlsSecret(), path.then("expose", "ingress", "tlsSecret"));
        });
        kubernetes
                .serviceAccount()
                .ifPresent(account ->
                        check.object("a ServiceAccount", account.name(), path.then("serviceAccount", "name")));
        PlacedPod.in(deployment).forEach(check::pod);
        EquippedContainer.in(deployment).stream()
                .flatMap(container -> container.files().stream())
                .forEach(file -> check.volume(file.volume(), file.declared()));
        ExecutorSections.of(deployment.descriptor())
                .sections()
                .forEach((place, executor) -> check.peers(executor, place.then("egress")));
    }

    private record Check(Deployment deployment, Diagnostics diagnostics) {

        void pod(PlacedPod pod) {
            pod.scheduling().ifPresent(scheduling -> {
                SourcePath path = pod.path().then("scheduling");
                object("a priority class", scheduling.priorityClass(), path.then("priorityClass"));
                object("a runtime class", scheduling.runtimeClass(), path.then("runtimeClass"));
            });
            pod.image().ifPresent(image -> PlacedText.items(
                            image.pullSecrets(), pod.path().then("image", "pullSecrets"))
                    .forEach(secret -> object("a Secret", Optional.of(secret.text()), secret.path())));
        }

        void peers(Executor executor, SourcePath egress) {
            List<Egress> rules = executor.egress().orElse(List.of());
            for (int index = 0; index < rules.size(); index++) {
                namespace(rules.get(index).pods().flatMap(PodPeer::namespace), egress.then(index, "pods", "namespace"));
            }
        }

        void namespace(Optional<String> name, SourcePath path) {
            report("a namespace", KubernetesName.LABEL, name, path);
        }

        void object(String what, Optional<String> name, SourcePath path) {
            report(what, KubernetesName.SUBDOMAIN, name, path);
        }

        /** The names of mounted files are keys of the descriptor, and become parts of those of volumes. */
        void volume(String volume, SourcePath path) {
            KubernetesName.LABEL
                    .problem(volume)
                    .ifPresent(problem -> diagnostics.report(INVALID.at(
                                    deployment.source().keyPosition(path),
                                    "\"" + path.last() + "\" cannot be the name of a file: \"" + volume
                                            + "\" would be the name of its volume")
                            .note(problem)));
        }

        private void report(String what, KubernetesName syntax, Optional<String> name, SourcePath path) {
            name.flatMap(syntax::problem)
                    .ifPresent(problem -> diagnostics.report(INVALID.at(
                                    deployment.source().position(path),
                                    "\"" + name.orElse("") + "\" cannot be the name of " + what)
                            .note(problem)));
        }
    }
}
