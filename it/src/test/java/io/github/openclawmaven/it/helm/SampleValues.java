package io.github.openclawmaven.it.helm;

import static java.util.Map.entry;

import io.github.openclawmaven.chart.value.Group;
import io.github.openclawmaven.chart.value.Setting;
import io.github.openclawmaven.chart.value.SettingType;
import io.github.openclawmaven.chart.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another value for each setting of a chart, by its type or, where it needs more than its type says, by its path. */
final class SampleValues {

    private static final Map<SettingType, String> BY_TYPE = Map.ofEntries(
            entry(SettingType.TEXT, "--some-text"),
            entry(SettingType.FLAG, ""),
            entry(SettingType.SECONDS, "77"),
            entry(SettingType.AT_LEAST_ONE, "77"),
            entry(SettingType.IMAGE_PART, "mirror.example.com"),
            entry(SettingType.DIGEST, "sha256:" + "0123456789abcdef".repeat(4)),
            entry(SettingType.PULL_POLICY, "Always"),
            entry(SettingType.OPTIONAL_NAME, "another"),
            entry(SettingType.NAME, "another"),
            entry(SettingType.NAMES, "[another]"),
            entry(SettingType.SECRET_KEY, "another"),
            entry(SettingType.SIZE, "77Gi"),
            entry(SettingType.IMAGE_NAME, "another"),
            entry(SettingType.OPTIONAL_SERVICE_NAME, "another"),
            entry(SettingType.LABEL_VALUE, "another"),
            entry(SettingType.LABELS, "{example.com/another: text}"),
            entry(SettingType.ANNOTATIONS, "{example.com/another: text}"),
            entry(SettingType.POD_ANNOTATIONS, "{example.com/another: text}"),
            entry(SettingType.ADDRESS_RANGES, "[10.77.0.0/16]"),
            entry(SettingType.CIDRS, "[10.77.0.0/16]"),
            entry(SettingType.EXPOSE_KIND, "Route"),
            entry(SettingType.SERVICE_TYPE, "NodePort"),
            entry(SettingType.TRAFFIC_POLICY, "Local"),
            entry(SettingType.NODE_PORT, "30077"),
            entry(SettingType.OPTIONAL_CLASS, "example.com/another"),
            entry(SettingType.DNS_POLICY, "Default"),
            entry(SettingType.OBJECT, "{logging: {level: debug}}"),
            entry(SettingType.RESOURCES, "{limits: {cpu: 7}}"),
            entry(SettingType.TOLERATIONS, "[{operator: Exists}]"),
            entry(
                    SettingType.AFFINITY,
                    "{podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: zone}]}}"),
            entry(SettingType.TOPOLOGY_SPREAD, "[{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway}]"),
            entry(SettingType.HOST_ALIASES, "[{ip: 10.77.0.1, hostnames: [another]}]"),
            entry(SettingType.DNS_CONFIG, "{nameservers: [10.77.0.1]}"),
            entry(SettingType.ENV, "[{name: ANOTHER, value: text}]"),
            entry(SettingType.ENV_FROM, "[{secretRef: {name: another}}]"),
            entry(SettingType.VOLUMES, "[{name: another, emptyDir: {}}]"),
            entry(SettingType.VOLUME_MOUNTS, "[{name: another, mountPath: /another}]"),
            entry(SettingType.CONTAINERS, "[{name: another, image: another}]"),
            entry(
                    SettingType.MANIFESTS,
                    "[{apiVersion: v1, kind: ConfigMap, metadata: {name: another, namespace: \"{{ .Release.Namespace }}\"}}]"));

    /** What a setting counts for only beside it. */
    private static final Map<String, String> BESIDE = Map.of(
            "service.nodePort", "service: {type: NodePort}",
            "service.externalTrafficPolicy", "service: {type: NodePort}",
            "service.loadBalancerClass", "service: {type: LoadBalancer}",
            "service.loadBalancerSourceRanges", "service: {type: LoadBalancer}",
            "extra.volumeMounts", "extra: {volumes: [{name: another, emptyDir: {}}]}");

    private SampleValues() {}

    /** All settings by their path, with dots. */
    static Map<String, Setting> settings(List<Value> values) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        values.forEach(value -> collect(settings, value, ""));
        return settings;
    }

    private static void collect(Map<String, Setting> settings, Value value, String prefix) {
        if (value instanceof Group group) {
            group.members().forEach(member -> collect(settings, member, prefix + group.name() + "."));
        } else if (value instanceof Setting setting) {
            settings.put(prefix + setting.name(), setting);
        }
    }

    /** Another value than the default, as YAML. */
    static String other(Setting setting) {
        String sample = BY_TYPE.get(setting.type());
        if (sample == null) {
            throw new AssertionError("no sample for " + setting.type());
        }
        return setting.initial() instanceof Boolean flag ? Boolean.toString(!flag) : sample;
    }

    /** What must be set beside a setting; an empty object where that is nothing. */
    static String beside(String path) {
        return BESIDE.getOrDefault(path, "{}");
    }

    /** A values file that sets one path. */
    static String file(String path, String yaml) {
        return "{" + path.replace(".", ": {").replaceAll("([^{} :]+)", "\"$1\"") + ": " + yaml
                + "}".repeat((int) path.chars().filter(c -> c == '.').count() + 1);
    }
}
