package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class ReleaseRules {

    public static final List<Rule> ALL = List.of(
            new ImageTagFitsRelease(),
            new ForwardedHeaders(),
            new BindReachable(),
            new ContainerTools(),
            new SandboxEngine(),
            new SafeBinsAccepted(),
            new ExecAllowsSomething(),
            new AllowedProgramsMatch(),
            new ExecOfExecutor(),
            new AgainstExecutor(),
            new McpOfExecutor(),
            new ReleaseKeepsSecrets(),
            new ProfileHolds(),
            new BundledSkillsReadable(),
            new JobKeysTaken(),
            new McpSupported(),
            new McpProgramsPresent(),
            new DownloadsAtStart(),
            new WorkspaceReachesModel(),
            new ExecutorSupported(),
            new GlobalSession(),
            new PluginSyntax(),
            new PluginsProvided(),
            new PluginsWithinReach(),
            new PluginLibrariesPresent(),
            new ChannelUnchecked(),
            new ChannelLoads(),
            new RawConfigReserved());

    private ReleaseRules() {}
}
