package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.util.List;

/** All rules, in the order of their codes. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ApiVersionKnown(),
            new NameUsable(),
            new AgentIdsUsable(),
            new JobIdsUsable(),
            new JobContentFits(),
            new CronReadable(),
            new TimeZonesKnown(),
            new ScheduleZoned(),
            new ScheduledInstantReadable(),
            new ModelProviderDeclared(),
            new PortsUsable(),
            new EnvNamesFree(),
            new EnvVariablesDeclared(),
            new ProxiesAreAddresses(),
            new OriginsReadable(),
            new UrlsUsable(),
            new MentionPatternsReadable(),
            new ToolNamesKnown(),
            new ToolPolicyConsistent(),
            new ThinkingLevelKnown(),
            new ChannelTokenGiven(),
            new DmPolicyLetsSomebodyIn(),
            new GroupPolicyLetsSomebodyIn(),
            new SlackModeComplete(),
            new WebhookGuarded(),
            new McpServerReachable(),
            new AgentsDeclared(),
            new JobAgentDeclared(),
            new DefaultAgentChosen(),
            new BindingAgentDeclared(),
            new BindingChannelDeclared(),
            new BindingCanMatch(),
            new BindingsDiffer(),
            new ModelListed(),
            new ProviderEndpointKnown(),
            new AgentPeersDeclared(),
            new WorkspaceAgentDeclared(),
            new AgentSkillsPresent(),
            new SkillDescribed(),
            new DeliveryChannelDeclared(),
            new OwnedFilesPresent(),
            new ToolPolicyProviderDeclared(),
            new WebProviderKnown(),
            new ChannelKnown(),
            new ProviderModelsListed(),
            new McpSupported());

    private Rules() {}

    /** Checks a deployment against every rule. */
    public static void check(Deployment deployment, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(deployment, diagnostics));
    }
}
