package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.file.MountedFolder;
import io.github.openclawmaven.chart.file.PodFiles;
import io.github.openclawmaven.model.deployment.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the chart's scripts do in the gateway's pod. The templates render it, and a gateway without a cluster follows it.
 *
 * @param before what runs once at each start before the gateway, in this order
 * @param beside what keeps the gateway's database as declared while it runs; empty where nothing there is declared
 */
public record PodScripts(List<ScriptContainer> before, Optional<ScriptContainer> beside) {

    public static final String STATE = "/openclaw/state";
    public static final String HOME = "/openclaw/home";
    public static final String TEMPORARY = "/tmp";

    private static final String CHART = "/openclaw/chart";

    /** The scripts of a deployment, by what the templates speak of. */
    public static PodScripts of(
            Deployment deployment, WorkloadView workload, PodFiles files, MountsView mounts, ExposeView expose) {
        List<ScriptContainer> before = new ArrayList<>();
        before.add(prepare(deployment, workload, files));
        mounts.authorities().ifPresent(file -> before.add(authorities(file, mounts.trust())));
        files.jobs().ifPresent(jobs -> before.add(jobs(workload, jobs)));
        if (workload.mergesApprovals()) {
            before.add(approvals(workload, files));
        }
        if (workload.plugins()) {
            before.add(plugins(files));
        }
        if (workload.config().copied()) {
            before.add(ownConfig(workload.config(), files));
        }
        return new PodScripts(
                List.copyOf(before),
                workload.reconciles() ? Optional.of(reconcile(workload, files, expose)) : Optional.empty());
    }

    /** Directories that belong to the user of the pod, workspace files and skills. */
    private static ScriptContainer prepare(Deployment deployment, WorkloadView workload, PodFiles files) {
        String told = files.prepare().mountPath();
        List<String> options = new ArrayList<>(List.of(
                "--state=" + STATE,
                "--home=" + HOME,
                "--tmp=/scratch" + TEMPORARY,
                "--chart=" + CHART,
                "--release=" + deployment.release(),
                "--manifest=" + told + "/files.json",
                "--sources=" + files.root(),
                "--store=" + workload.approvalStore()));
        if (workload.takesApprovalsOver()) {
            options.add("--agents=" + told + "/agents.json");
        }
        if (files.prepare().files().anyMatch(file -> file.key().equals(PodFiles.WORKSPACES))) {
            options.add("--workspaces=" + told + "/" + PodFiles.WORKSPACES);
        }
        options.add("--reads=" + workload.databaseSchema());
        if (workload.config().copied()) {
            options.add("--own-config");
        }
        return new ScriptContainer("prepare", "prepare-state.mjs", options);
    }

    /** Declared certificate authorities and the public ones in one file; nothing but this may write it. */
    private static ScriptContainer authorities(String added, String trust) {
        return new ScriptContainer(
                "authorities",
                "join-authorities.mjs",
                List.of("--added=" + added, "--joined=" + trust + "/ca-bundle.crt"));
    }

    /** Jobs come before anything else that starts the gateway's program. */
    private static ScriptContainer jobs(WorkloadView workload, MountedFolder jobs) {
        return ScriptContainer.of(
                workload.mergesJobs() ? "merge-jobs" : "seed-jobs",
                List.of("--state=" + STATE, "--jobs=" + file(jobs, "jobs.json")));
    }

    /** The gateway's own file of the programs that agents may run. */
    private static ScriptContainer approvals(WorkloadView workload, PodFiles files) {
        List<String> options = new ArrayList<>(List.of(
                "--state=" + STATE,
                "--home=" + HOME,
                "--store=" + workload.approvalStore(),
                "--agents=" + file(files.prepare(), "agents.json")));
        files.approvals().ifPresent(approvals -> options.add("--approvals=" + file(approvals, "exec-approvals.json")));
        return ScriptContainer.of("merge-approvals", options);
    }

    /** Plugins that the release does not bundle; needs the network only when one is missing. */
    private static ScriptContainer plugins(PodFiles files) {
        return new ScriptContainer(
                "plugins",
                "install-plugins.mjs",
                List.of(
                        "--state=" + STATE,
                        "--chart=" + CHART + "/plugins",
                        "--plugins=" + file(files.prepare(), "plugins.json")));
    }

    /** The copy of the config; after what must come before anything that starts the gateway's program. */
    private static ScriptContainer ownConfig(ConfigView config, PodFiles files) {
        return ScriptContainer.of(
                "own-config",
                List.of(
                        "--ownership=" + config.ownership(),
                        "--declared=" + file(files.config(), "openclaw.json"),
                        "--state=" + STATE,
                        "--chart=" + CHART + "/config",
                        "--way=" + config.way(),
                        "--scratch=" + TEMPORARY));
    }

    /** A change of what is declared there restarts nothing. */
    private static ScriptContainer reconcile(WorkloadView workload, PodFiles files, ExposeView expose) {
        List<String> options = new ArrayList<>();
        if (workload.takesApprovalsOver()) {
            options.add("--chart=" + CHART + "/approvals");
        }
        if (workload.reconcilesApprovals()) {
            options.add("--approvals=" + file(files.approvals().orElseThrow(), "exec-approvals.json"));
        }
        if (workload.reconcilesJobs()) {
            options.add("--jobs=" + file(files.jobs().orElseThrow(), "jobs.json"));
        }
        options.add("--url=ws://127.0.0.1:" + expose.port());
        return ScriptContainer.of("reconcile", options);
    }

    private static String file(MountedFolder folder, String name) {
        return folder.mountPath() + "/" + name;
    }
}
