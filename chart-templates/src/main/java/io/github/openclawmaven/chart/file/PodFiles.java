package io.github.openclawmaven.chart.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.AgentExecutor;
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
import java.util.stream.Stream;

/**
 * All files of the pod, and of the one that looks at its config before, by the folder that it finds them in.
 *
 * @param config openclaw.json
 * @param prepare what the init containers are told: agents.json, files.json, plugins.json
 * @param scripts what they run
 * @param check what runs before an installation and an upgrade, in a pod of its own
 * @param jobs jobs.json
 * @param approvals exec-approvals.json
 * @param executors what executors and their gate read
 * @param workspaces one for each agent
 * @param skills one for each skill
 */
public record PodFiles(
        MountedFolder config,
        MountedFolder prepare,
        MountedFolder scripts,
        MountedFolder check,
        Optional<MountedFolder> jobs,
        Optional<MountedFolder> approvals,
        Optional<ExecutorFiles> executors,
        List<MountedFolder> workspaces,
        List<MountedFolder> skills) {

    /** The file of {@code prepare} that names the workspaces which executors share; there where some do. */
    public static final String WORKSPACES = "workspaces.json";

    /** The files of a deployment whose documents are made. */
    public static PodFiles of(Deployment deployment, GatewayDocuments documents) {
        Delivery delivery = Delivery.of(deployment);
        Map<String, Content> prepare = new TreeMap<>();
        prepare.put(
                "agents.json", list(List.copyOf(deployment.descriptor().agents().keySet())));
        List<String> workspaces = ExecutorFiles.workspaces(deployment.descriptor());
        if (!workspaces.isEmpty()) {
            prepare.put(WORKSPACES, list(workspaces));
        }
        prepare.putAll(PartedDocument.of(
                "files.json",
                Lines.of(
                        "{\"version\": 1, \"files\": [",
                        delivery.items().stream()
                                .map(Delivery.Item::fields)
                                .map(JsonTree::of)
                                .toList(),
                        "]}")));
        if (!documents.plugins().isEmpty()) {
            prepare.put("plugins.json", Content.of(Lines.of("[", plugins(documents), "]")));
        }
        return new PodFiles(
                MountedFolder.of("config", Map.of("openclaw.json", Content.of(documents.openclawJson()))),
                MountedFolder.of("prepare", prepare),
                MountedFolder.of("scripts", Scripts.withImports(scripts(deployment, documents))),
                MountedFolder.of("config-check-scripts", Scripts.withImports(List.of("check-config.mjs"))),
                documents
                        .jobsJson()
                        .map(jobs -> MountedFolder.of("jobs", PartedDocument.of("jobs.json", compact(jobs)))),
                documents
                        .approvalsJson()
                        .map(text -> MountedFolder.of("approvals", PartedDocument.of("exec-approvals.json", text))),
                ExecutorFiles.of(deployment.descriptor()),
                delivery.workspaces(),
                delivery.skills());
    }

    private static List<JsonNode> plugins(GatewayDocuments documents) {
        List<JsonNode> plugins = new ArrayList<>();
        documents
                .plugins()
                .forEach((id, plugin) -> plugins.add(JsonTree.of(new TreeMap<>(
                        Map.of("id", id, "package", plugin.packageName(), "version", plugin.version())))));
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
        if (!AgentExecutor.of(deployment.descriptor()).isEmpty()) {
            names.add("executor-gate.mjs");
        }
        return names;
    }

    /** One line for each job: a thousand jobs take half the room, and a diff of the chart still shows which changed. */
    private static String compact(String jobsJson) {
        JsonNode store = JsonTree.parse(jobsJson);
        List<JsonNode> jobs = new ArrayList<>();
        store.get("jobs").forEach(jobs::add);
        return Lines.of("{\"version\": " + store.get("version") + ", \"jobs\": [", jobs, "]}");
    }

    private static Content list(List<String> items) {
        return Content.of(JsonText.line(JsonTree.of(items)) + "\n");
    }

    /** The directory below which all of them are mounted. */
    public String root() {
        return MountedFolder.ROOT;
    }

    /** All that the chart carries. */
    public Stream<ChartFile> all() {
        return Stream.of(
                        folders().stream(), Stream.of(check), executors.stream().flatMap(it -> it.elsewhere().stream()))
                .flatMap(folders -> folders)
                .flatMap(MountedFolder::files);
    }

    /** The folders of the gateway's pod. */
    public List<MountedFolder> folders() {
        return Stream.of(
                        Stream.of(config, prepare, scripts),
                        jobs.stream(),
                        approvals.stream(),
                        executors.stream().flatMap(it -> it.ofGatewayPod().stream()),
                        workspaces.stream(),
                        skills.stream())
                .flatMap(folders -> folders)
                .toList();
    }

    /** What the first init container reads beside its script. */
    public List<MountedFolder> sources() {
        return Stream.of(Stream.of(prepare), workspaces.stream(), skills.stream())
                .flatMap(folders -> folders)
                .toList();
    }
}
