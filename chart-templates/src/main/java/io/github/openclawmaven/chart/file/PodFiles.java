package io.github.openclawmaven.chart.file;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.ConfigOwnership;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.ApprovalStore;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All files of the pod, and of the one that looks at its config before, by ConfigMap.
 *
 * @param config openclaw.json
 * @param prepare what the init containers are told: agents.json, files.json, plugins.json
 * @param scripts what they run
 * @param check what runs before an installation and an upgrade, in a pod of its own
 * @param jobs jobs.json
 * @param approvals exec-approvals.json
 * @param workspaces one for each agent
 * @param skills one for each skill
 */
public record PodFiles(
        ConfigMap config,
        ConfigMap prepare,
        ConfigMap scripts,
        ConfigMap check,
        Optional<ConfigMap> jobs,
        Optional<ConfigMap> approvals,
        List<ConfigMap> workspaces,
        List<ConfigMap> skills) {

    /** The files of a deployment whose documents are made. */
    public static PodFiles of(Deployment deployment, GatewayDocuments documents) {
        Delivery delivery = Delivery.of(deployment);
        Map<String, Content> prepare = new TreeMap<>();
        prepare.put(
                "agents.json",
                Content.of(JsonText.line(JsonTree.of(
                                List.copyOf(deployment.descriptor().agents().keySet())))
                        + "\n"));
        prepare.put(
                "files.json",
                lines(
                        "{\"version\": 1, \"files\": [",
                        delivery.items().stream().map(Delivery.Item::fields).toList(),
                        "]}"));
        if (!documents.plugins().isEmpty()) {
            prepare.put("plugins.json", lines("[", plugins(documents), "]"));
        }
        return new PodFiles(
                ConfigMap.of("config", Map.of("openclaw.json", Content.of(documents.openclawJson()))),
                ConfigMap.of("prepare", prepare),
                ConfigMap.of("scripts", Scripts.withImports(scripts(deployment, documents))),
                ConfigMap.of("config-check-scripts", Scripts.withImports(List.of("check-config.mjs"))),
                documents.jobsJson().map(jobs -> ConfigMap.of("jobs", Map.of("jobs.json", Content.of(jobs)))),
                documents
                        .approvalsJson()
                        .map(text -> ConfigMap.of("approvals", Map.of("exec-approvals.json", Content.of(text)))),
                delivery.workspaces(),
                delivery.skills());
    }

    private static List<Map<String, String>> plugins(GatewayDocuments documents) {
        List<Map<String, String>> plugins = new ArrayList<>();
        documents
                .plugins()
                .forEach((id, plugin) -> plugins.add(
                        new TreeMap<>(Map.of("id", id, "package", plugin.packageName(), "version", plugin.version()))));
        return plugins;
    }

    private static List<String> scripts(Deployment deployment, GatewayDocuments documents) {
        List<String> names = new ArrayList<>(List.of("prepare-state.mjs"));
        if (!documents.plugins().isEmpty()) {
            names.add("install-plugins.mjs");
        }
        if (deployment.descriptor().gateway().effectiveOwnership() != ConfigOwnership.READ_ONLY) {
            names.add("own-config.mjs");
        }
        if (deployment.descriptor().kubernetes().caBundle().isPresent()) {
            names.add("join-authorities.mjs");
        }
        if (documents.jobsJson().isPresent()) {
            boolean merge = deployment.facts().cron().delivery() == CronDelivery.MERGE_FILE;
            names.addAll(merge ? List.of("merge-jobs.mjs") : List.of("seed-jobs.mjs", "reconcile.mjs"));
        }
        if (deployment.facts().approvals().store() != ApprovalStore.DATABASE) {
            names.add("merge-approvals.mjs");
        } else if (documents.approvalsJson().isPresent()) {
            names.add("reconcile.mjs");
        }
        return names;
    }

    /** One line for each item, so that a diff of the chart shows what changed. */
    private static Content lines(String open, List<Map<String, String>> items, String close) {
        String lines = items.stream()
                .map(item -> "  " + JsonText.line(JsonTree.of(item)))
                .collect(Collectors.joining(",\n"));
        return Content.of(open + (lines.isEmpty() ? "" : "\n" + lines + "\n") + close + "\n");
    }

    /** The directory below which all of them are mounted. */
    public String root() {
        return ConfigMap.ROOT;
    }

    /** All that the chart carries. */
    public Stream<ChartFile> all() {
        return Stream.concat(configMaps().stream(), Stream.of(check)).flatMap(map -> map.files().stream());
    }

    /** The ConfigMaps that the pod mounts. */
    public List<ConfigMap> configMaps() {
        return Stream.of(
                        Stream.of(config, prepare, scripts),
                        jobs.stream(),
                        approvals.stream(),
                        workspaces.stream(),
                        skills.stream())
                .flatMap(maps -> maps)
                .toList();
    }

    /** What the first init container reads beside its script. */
    public List<ConfigMap> sources() {
        return Stream.of(Stream.of(prepare), workspaces.stream(), skills.stream())
                .flatMap(maps -> maps)
                .toList();
    }
}
