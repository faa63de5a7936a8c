package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.gateway.Probes;
import java.util.List;
import java.util.Map;

/** Values of what stands before the gateway: the Service, and the probes that say when it leads there. */
final class ServiceValues {

    private static final int STARTUP_PERIOD_SECONDS = 5;

    private ServiceValues() {}

    static Group service() {
        return Group.of("service", "The Service before the gateway.")
                .with("type", SettingType.SERVICE_TYPE, "ClusterIP", "ClusterIP, NodePort or LoadBalancer.")
                .with("annotations", SettingType.ANNOTATIONS, Map.of(), "On the Service.")
                .with("nodePort", SettingType.NODE_PORT, 0, "Of the gateway's port; 0: the cluster chooses.")
                .with("loadBalancerClass", SettingType.OPTIONAL_CLASS, "", "Empty: the cluster's default.")
                .with(
                        "loadBalancerSourceRanges",
                        SettingType.CIDRS,
                        List.of(),
                        "Whom a load balancer lets in; empty: everybody.")
                .with(
                        "externalTrafficPolicy",
                        SettingType.TRAFFIC_POLICY,
                        "",
                        "Cluster or Local, which keeps the caller's address; not for ClusterIP.");
    }

    static Group probes(Probes probes) {
        int failures = (probes.startupSeconds() + STARTUP_PERIOD_SECONDS - 1) / STARTUP_PERIOD_SECONDS;
        return new Group(
                "probes",
                "How patiently the kubelet asks the gateway. What it asks is the release's.",
                List.of(
                        probe("startup", "Until it runs.", STARTUP_PERIOD_SECONDS, 5, failures),
                        probe("readiness", "Whether the Service leads to it.", 10, 5, 3),
                        probe("liveness", "Whether it is started anew.", 30, 10, 4)));
    }

    private static Group probe(String name, String meaning, int period, int timeout, int failures) {
        return Group.of(name, meaning)
                .with("periodSeconds", SettingType.AT_LEAST_ONE, period, "From one question to the next.")
                .with("timeoutSeconds", SettingType.AT_LEAST_ONE, timeout, "For an answer.")
                .with("failureThreshold", SettingType.AT_LEAST_ONE, failures, "Failures in a row that count.");
    }
}
