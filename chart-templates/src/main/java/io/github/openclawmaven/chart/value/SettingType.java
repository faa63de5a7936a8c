package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.shape.Shapes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a setting accepts, as JSON Schema draft-07. An empty text means "not set", and so does null. */
public enum SettingType {
    TEXT(Map.of("type", "string")),
    FLAG(Map.of("type", "boolean")),
    SECONDS(Map.of("type", "integer", "minimum", 0)),
    /** Part of an image's name. */
    IMAGE_PART(Map.of("type", "string", "pattern", "^[A-Za-z0-9._:/-]*$")),
    IMAGE_NAME(Map.of("type", "string", "pattern", "^[a-z0-9][a-z0-9._/-]*$")),
    DIGEST(Map.of("type", "string", "pattern", "^(sha256:[0-9a-f]{64})?$")),
    PULL_POLICY(Map.of("type", "string", "enum", List.of("Always", "IfNotPresent", "Never"))),
    /** Name of a Kubernetes object, or none. */
    OPTIONAL_NAME("optional-name"),
    NAME("dns-name"),
    NAMES("[dns-name]"),
    /** What a Service can be called, or none. */
    OPTIONAL_SERVICE_NAME("optional-service-name"),
    LABEL_VALUE("label-value"),
    SECRET_KEY("config-key"),
    /** Of a volume. */
    SIZE("positive-quantity"),
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
    LABELS("{label-key:label-value}"),
    ANNOTATIONS("{annotation-key:text}"),
    /** Those of the pod, of which the chart's own restart it. */
    POD_ANNOTATIONS("{annotation-key:text}", "^checksum/"),
    RESOURCES("ResourceRequirements"),
    TOLERATIONS("[Toleration]"),
    AFFINITY("Affinity"),
    TOPOLOGY_SPREAD("[TopologySpreadConstraint]"),
    HOST_ALIASES("[HostAlias]"),
    DNS_CONFIG("PodDNSConfig"),
    ENV("[EnvVar]"),
    ENV_FROM("[EnvFromSource]"),
    VOLUMES("[Volume]"),
    VOLUME_MOUNTS("[VolumeMount]"),
    CONTAINERS("[Container]"),
    /** Whole objects of any kind. */
    MANIFESTS(Map.of("type", "array", "items", Map.of("type", "object")));

    /** What there must be one of; all else null takes away. */
    private static final Set<SettingType> NEEDED = Set.of(NAME, SECRET_KEY, IMAGE_NAME, SIZE);

    private final ObjectNode schema;

    SettingType(Map<String, Object> schema) {
        this.schema = (ObjectNode) JsonTree.of(sorted(schema));
    }

    /** Map.of has no order of its own. */
    private static Object sorted(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, item) -> sorted.put(key.toString(), sorted(item)));
        return sorted;
    }

    SettingType(String shape) {
        this.schema = Shapes.schema(shape);
    }

    SettingType(String shape, String reserved) {
        this(shape);
        schema.withObjectProperty("patternProperties").put(reserved, false);
    }

    ObjectNode schema() {
        return schema.deepCopy();
    }

    /** Whether a setting of this type must have a value. */
    boolean isNeeded() {
        return NEEDED.contains(this);
    }
}
