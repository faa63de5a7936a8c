package io.github.openclawmaven.chart.value;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a setting accepts, as JSON Schema draft-07. An empty text means "not set". */
public enum SettingType {
    TEXT(Map.of("type", "string")),
    FLAG(Map.of("type", "boolean")),
    SECONDS(Map.of("type", "integer", "minimum", 0)),
    /** Part of an image's name. */
    IMAGE_PART(Map.of("type", "string", "pattern", "^[A-Za-z0-9._:/-]*$")),
    DIGEST(Map.of("type", "string", "pattern", "^(sha256:[0-9a-f]{64})?$")),
    PULL_POLICY(Map.of("type", "string", "enum", List.of("Always", "IfNotPresent", "Never"))),
    /** Name of a Kubernetes object, or none. */
    OPTIONAL_NAME(Map.of("type", "string", "maxLength", 253, "pattern", "^(" + Patterns.NAME + ")?$")),
    NAME(Map.of("type", "string", "maxLength", 253, "pattern", "^" + Patterns.NAME + "$")),
    NAMES(Map.of("type", "array", "items", NAME.schema)),
    SECRET_KEY(Map.of("type", "string", "pattern", "^[-._A-Za-z0-9]+$")),
    QUANTITY(Map.of("type", List.of("string", "number"), "pattern", Patterns.QUANTITY)),
    QUANTITIES(Map.of("type", "object", "additionalProperties", QUANTITY.schema)),
    TEXT_MAP(Map.of("type", "object", "additionalProperties", TEXT.schema)),
    /** IP addresses and ranges of them. */
    ADDRESS_RANGES(
            Map.of("type", "array", "items", Map.of("type", "string", "pattern", "^[0-9A-Fa-f.:]+(/[0-9]{1,3})?$"))),
    CIDRS(Map.of("type", "array", "items", Map.of("type", "string", "pattern", "^[0-9A-Fa-f.:]+/[0-9]{1,3}$"))),
    EXPOSE_KIND(Map.of("type", "string", "enum", List.of("", "Ingress", "Route"))),
    SERVICE_TYPE(Map.of("type", "string", "enum", List.of("ClusterIP", "NodePort", "LoadBalancer"))),
    TRAFFIC_POLICY(Map.of("type", "string", "enum", List.of("", "Cluster", "Local"))),
    /** 0: the cluster chooses. */
    NODE_PORT(Map.of("type", "integer", "minimum", 0, "maximum", 65535)),
    /** Class of something, which may have a prefix; or none. */
    OPTIONAL_CLASS(Map.of("type", "string", "pattern", "^([A-Za-z0-9]([-A-Za-z0-9_./]*[A-Za-z0-9])?)?$")),
    DNS_POLICY(Map.of("type", "string", "enum", List.of("", "ClusterFirst", "Default", "None"))),
    /** A count or time of a probe. */
    AT_LEAST_ONE(Map.of("type", "integer", "minimum", 1)),
    /** In the gateway's own words. */
    OBJECT(Map.of("type", "object")),

    // As Kubernetes writes them.
    RESOURCES(
            Map.of("type", "object", "properties", Map.of("limits", QUANTITIES.schema, "requests", QUANTITIES.schema))),
    TOLERATIONS(Patterns.objects()),
    AFFINITY(Map.of("type", "object")),
    TOPOLOGY_SPREAD(Patterns.objects()),
    HOST_ALIASES(Patterns.objects()),
    DNS_CONFIG(Map.of("type", "object")),
    ENV(Patterns.objects()),
    ENV_FROM(Patterns.objects()),
    VOLUMES(Patterns.objects()),
    VOLUME_MOUNTS(Patterns.objects()),
    CONTAINERS(Patterns.objects()),
    /** Whole objects of any kind. */
    MANIFESTS(Patterns.objects());

    private final Map<String, Object> schema;

    SettingType(Map<String, Object> schema) {
        // Map.of has no order of its own.
        this.schema = new TreeMap<>(schema);
    }

    Map<String, Object> schema() {
        return schema;
    }

    /** An enum's constants cannot refer to its static fields. */
    private static final class Patterns {
        static Map<String, Object> objects() {
            return Map.of("type", "array", "items", Map.of("type", "object"));
        }

        static final String NAME = "[a-z0-9]([-.a-z0-9]*[a-z0-9])?";
        static final String QUANTITY = "^[0-9]+(\\.[0-9]+)?(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$";
    }
}
