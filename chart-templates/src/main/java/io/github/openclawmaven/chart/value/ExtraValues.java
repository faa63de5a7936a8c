package io.github.openclawmaven.chart.value;

import java.util.List;

/** What an installation adds to the objects of the chart; nothing of the chart's own is replaced by it. */
final class ExtraValues {

    private ExtraValues() {}

    static Group group() {
        return Group.of(
                        "extra",
                        "What this cluster adds, as Kubernetes writes it. Nothing of the chart's own is replaced.")
                .with("env", SettingType.ENV, List.of(), "Variables of the gateway, and of what installs its plugins.")
                .with(
                        "envFrom",
                        SettingType.ENV_FROM,
                        List.of(),
                        "Whole Secrets and ConfigMaps as variables, likewise.")
                .with("volumes", SettingType.VOLUMES, List.of(), "Of the pod.")
                .with(
                        "volumeMounts",
                        SettingType.VOLUME_MOUNTS,
                        List.of(),
                        "Of those volumes, in the containers that have the variables.")
                .with(
                        "initContainers",
                        SettingType.CONTAINERS,
                        List.of(),
                        "After those of the chart, with its security context.")
                .with("containers", SettingType.CONTAINERS, List.of(), "Beside the gateway, with its security context.")
                .with("objects", SettingType.MANIFESTS, List.of(), "Further objects; {{ }} in them is a template.");
    }
}
