package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.kubernetes.Platform;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.ApprovalStore;
import io.github.openclawmaven.model.gateway.CronDelivery;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.Probes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pod.
 *
 * @param fixedUser whether the pod says who it runs as; OpenShift assigns that itself and refuses any other
 * @param plugins whether an init container installs plugins
 * @param mergesJobs whether an init container brings the jobs into the gateway's file at each start
 * @param reconcilesJobs whether jobs are seeded at the first start and kept by a sidecar
 * @param approvalStore where the gateway keeps exec approvals
 * @param mergesApprovals whether an init container makes the gateway's file of them as declared at each start, also where
 *     nothing is declared: an agent could have written to it
 * @param reconcilesApprovals whether a sidecar keeps the declared ones instead
 * @param config of the gateway
 * @param databaseSchema the newest schema of the gateway's database that the release reads
 * @param probes what tells that the gateway is well
 * @param environment plain variables by name, as a container's environment is written
 * @param secrets variables from Secrets by name
 * @param configMaps variables from ConfigMaps by name
 * @param declared of the environment, what the descriptor declares: a proxy counts for the installer of plugins too
 * @param declaredSecrets of the secrets, the same
 * @param restartingFolders folders of the chart's files that the pod reads only at its start, beside openclaw.json
 */
public record WorkloadView(
        boolean fixedUser,
        boolean plugins,
        boolean mergesJobs,
        boolean reconcilesJobs,
        ApprovalStore approvalStore,
        boolean mergesApprovals,
        boolean reconcilesApprovals,
        ConfigView config,
        int databaseSchema,
        Probes probes,
        Map<String, String> environment,
        SortedMap<String, SecretRef> secrets,
        SortedMap<String, DeclaredVariable.OfConfigMap> configMaps,
        Map<String, String> declared,
        SortedMap<String, SecretRef> declaredSecrets,
        List<String> restartingFolders) {

    /** Whether a sidecar makes what the gateway keeps in its database as declared. */
    public boolean reconciles() {
        return reconcilesJobs || reconcilesApprovals;
    }

    /** Whether a sidecar can hand over to the gateway's database what an earlier release had approved in a file. */
    public boolean takesApprovalsOver() {
        return approvalStore == ApprovalStore.DATABASE && reconciles();
    }

    /** The pod of a deployment. */
    public static WorkloadView of(Deployment deployment, GatewayDocuments documents) {
        GatewayFacts facts = deployment.facts();
        boolean jobs = documents.jobsJson().isPresent();
        Map<String, String> declared = ContainerEnvironment.of(documents.environment());
        boolean approvals = documents.approvalsJson().isPresent();
        boolean database = facts.approvals().store() == ApprovalStore.DATABASE;
        boolean merge = facts.cron().delivery() == CronDelivery.MERGE_FILE;
        return new WorkloadView(
                deployment.descriptor().kubernetes().effectivePlatform() == Platform.KUBERNETES,
                !documents.plugins().isEmpty(),
                jobs && merge,
                jobs && !merge,
                facts.approvals().store(),
                !database,
                approvals && database,
                ConfigView.of(deployment),
                facts.databaseSchema(),
                facts.probes(),
                environment(facts, deployment, declared),
                documents.secrets(),
                configMaps(deployment.descriptor()),
                declared,
                declaredSecrets(deployment.descriptor(), documents),
                restartingFolders(deployment, jobs && merge, approvals && !database));
    }

    private static List<String> restartingFolders(Deployment deployment, boolean mergesJobs, boolean mergesApprovals) {
        List<String> folders = new ArrayList<>(List.of("prepare", "scripts"));
        if (mergesJobs) {
            folders.add("jobs");
        }
        if (mergesApprovals) {
            folders.add("approvals");
        }
        if (!deployment.workspaces().agents().isEmpty()) {
            folders.add("workspaces");
        }
        if (!deployment.workspaces().skills().isEmpty()) {
            folders.add("skills");
        }
        return folders;
    }

    private static Map<String, String> environment(
            GatewayFacts facts, Deployment deployment, Map<String, String> declared) {
        Map<String, String> environment = new LinkedHashMap<>(facts.environment());
        if (!ConfigView.of(deployment).copied()) {
            environment.put(facts.configuration().readOnlyVariable(), "1");
        }
        environment.putAll(declared);
        return environment;
    }

    private static SortedMap<String, SecretRef> declaredSecrets(Descriptor descriptor, GatewayDocuments documents) {
        SortedMap<String, SecretRef> declared = new TreeMap<>(documents.secrets());
        declared.keySet().retainAll(DeclaredVariable.names(descriptor));
        return declared;
    }

    private static SortedMap<String, DeclaredVariable.OfConfigMap> configMaps(Descriptor descriptor) {
        SortedMap<String, DeclaredVariable.OfConfigMap> variables = new TreeMap<>();
        DeclaredVariable.of(descriptor).forEach(variable -> {
            if (variable.value() instanceof DeclaredVariable.OfConfigMap held) {
                variables.put(variable.name(), held);
            }
        });
        return variables;
    }
}
