package io.github.openclawmaven.model.deployment;

import java.util.Map;
import java.util.stream.Stream;

/** How a cloud ties a role of its own to a ServiceAccount: the annotation on the account, and the label that it wants on the pod. */
public enum CloudIdentity {
    AWS("eks.amazonaws.com/role-arn", Map.of()),
    GOOGLE("iam.gke.io/gcp-service-account", Map.of()),
    AZURE("azure.workload.identity/client-id", Map.of("azure.workload.identity/use", "true")),
    ALIBABA("pod-identity.alibabacloud.com/role-name", Map.of());

    private final String annotation;
    private final Map<String, String> podLabels;

    CloudIdentity(String annotation, Map<String, String> podLabels) {
        this.annotation = annotation;
        this.podLabels = podLabels;
    }

    /** Those that the annotations of an account name. */
    public static Stream<CloudIdentity> in(Map<String, String> annotations) {
        return Stream.of(values()).filter(cloud -> annotations.containsKey(cloud.annotation));
    }

    /** Key of the annotation that names the role. */
    public String annotation() {
        return annotation;
    }

    /** Without them the cloud leaves the pod alone. */
    public Map<String, String> podLabels() {
        return podLabels;
    }
}
