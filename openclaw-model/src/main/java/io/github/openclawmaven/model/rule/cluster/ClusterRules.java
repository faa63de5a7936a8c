package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class ClusterRules {

    public static final List<Rule> ALL = List.of(
            new KubernetesNames(),
            new SecretReferenceNames(),
            new KubernetesTakes(),
            new ReservedLabels(),
            new HostNames(),
            new SecretVariablesDistinct(),
            new RequestWithinLimit(),
            new MemoryLimit(),
            new StorageClaim(),
            new StorageClassKind(),
            new ImageReference(),
            new ImageTagStays(),
            new ExposePlatform(),
            new AnnotationsSize(),
            new EnvironmentSize(),
            new VariablePathsPresent(),
            new MountPaths(),
            new AccountTokens(),
            new ServiceAccountOwner(),
            new CloudRoleOfAgent(),
            new EnvSourceKeys(),
            new TokenBesideExecutor(),
            new SidecarTakes(),
            new JobCount());

    private ClusterRules() {}
}
