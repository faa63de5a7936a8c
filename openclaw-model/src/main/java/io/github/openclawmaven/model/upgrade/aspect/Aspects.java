package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** All kinds of difference, in the order in which they are reported. */
public final class Aspects {

    private static final List<Aspect> ALL = List.of(
            new NewFindings(),
            new SettledFindings(),
            new MovedKeys(),
            new RewrittenKeys(),
            new ChangedValues(),
            new DroppedKeys(),
            new AddedKeys(),
            new JobStore(),
            new JobKeys(),
            new CronMeanings(),
            new ApprovalsStore(),
            new Plugins(),
            new ToolNames(),
            new ContainerVariables(),
            new ProbedPaths(),
            new StopTime(),
            new ProxyAttribution(),
            new PinnedImage(),
            new NodeVersions());

    private Aspects() {}

    public static List<Aspect> all() {
        return ALL;
    }
}
