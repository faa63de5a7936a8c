package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.AgentKubernetes;
import io.github.openclawmaven.model.descriptor.agent.AgentServiceAccount;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Ingress;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.Route;
import io.github.openclawmaven.model.descriptor.kubernetes.ServiceAccount;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The annotations of an object have at most 256 KiB together; the API server refuses an object with more. */
final class AnnotationsSize implements Rule {

    static final DiagnosticCode LARGE = DiagnosticCode.error("OC4111", "The annotations of an object are too large");

    private static final int LIMIT = 256 * 1024;
    /** For those of the chart, in bytes. */
    private static final int RESERVE = 1024;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        Map<SourcePath, Map<String, String>> all = new LinkedHashMap<>();
        SourcePath path = SourcePath.of("kubernetes");
        all.put(path.then("annotations"), kubernetes.annotations());
        // What all objects have comes on top.
        kubernetes
                .expose()
                .flatMap(Expose::ingress)
                .map(Ingress::annotations)
                .ifPresent(it -> all.put(path.then("expose", "ingress", "annotations"), it));
        kubernetes
                .expose()
                .flatMap(Expose::route)
                .map(Route::annotations)
                .ifPresent(it -> all.put(path.then("expose", "route", "annotations"), it));
        kubernetes
                .serviceAccount()
                .map(ServiceAccount::annotations)
                .ifPresent(it -> all.put(path.then("serviceAccount", "annotations"), it));
        deployment.descriptor().agents().forEach((id, agent) -> agent.kubernetes()
                .flatMap(AgentKubernetes::serviceAccount)
                .map(AgentServiceAccount::annotations)
                .ifPresent(
                        it -> all.put(SourcePath.of("agents", id, "kubernetes", "serviceAccount", "annotations"), it)));
        long common = size(kubernetes.annotations());
        all.forEach((place, annotations) -> {
            boolean ofAll = place.equals(path.then("annotations"));
            long size = (ofAll ? 0 : common) + size(annotations);
            if (size > LIMIT - RESERVE && (ofAll || common <= LIMIT - RESERVE)) {
                diagnostics.report(LARGE.at(
                                deployment.source().keyPosition(place),
                                "the annotations take " + size / 1024 + " KiB"
                                        + (ofAll ? "" : ", with those of kubernetes.annotations"))
                        .note("Kubernetes takes at most " + LIMIT / 1024 + " KiB for one object"));
            }
        });
    }

    private static long size(Map<String, String> annotations) {
        return annotations.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
