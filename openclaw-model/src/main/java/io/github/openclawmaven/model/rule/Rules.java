package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.util.List;

/** All rules, in the order of their codes. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new JobAgentDeclared(),
            new KubernetesNames(),
            new SecretReferenceNames(),
            new LabelsAndAnnotations(),
            new HostNames(),
            new SecretVariablesDistinct(),
            new Quantities(),
            new ResourceKinds(),
            new RequestWithinLimit(),
            new MemoryLimit(),
            new StorageClaim(),
            new StorageClassKind(),
            new ImageReference(),
            new ExposePlatform(),
            new WorkspaceSize(),
            new JobCount(),
            new AccessAcknowledged(),
            new AccessVerbs(),
            new AccessResourceNames(),
            new AccessNotEmpty(),
            new AccessDuplicates(),
            new AccessResources(),
            new AccessGroups(),
            new SecretText(),
            new SecretFiles(),
            new AgentTokenFile(),
            new DeviceAuth(),
            new OpenOrigins(),
            new ExecUnrestricted(),
            new OpenPolicies(),
            new TrustedProxies(),
            new ForwardedHeaders(),
            new BindReachable(),
            new ContainerTools(),
            new SandboxEngine(),
            new SafeBinsAccepted(),
            new ExecAllowsSomething(),
            new PluginSyntax(),
            new PluginsProvided(),
            new ChannelUnchecked(),
            new RawConfigReserved());

    private Rules() {}

    /** Checks a deployment against every rule. */
    public static void check(Deployment deployment, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(deployment, diagnostics));
    }
}
