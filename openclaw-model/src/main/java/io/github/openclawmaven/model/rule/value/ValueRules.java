package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class ValueRules {

    public static final List<Rule> ALL = List.of(
            new ApiVersionKnown(),
            new NameUsable(),
            new AgentIdsUsable(),
            new JobIdsUsable(),
            new JobContentFits(),
            new FailureAlertReachable(),
            new JobAnswerHeard(),
            new CronReadable(),
            new TimeZonesKnown(),
            new ScheduleZoned(),
            new ScheduledInstantReadable(),
            new PortsUsable(),
            new EnvNamesFree(),
            new EnvVariablesDeclared(),
            new CredentialsFit(),
            new ProxyOutsidePod(),
            new ProxiesAreAddresses(),
            new EgressUsable(),
            new OriginsReadable(),
            new UrlsUsable(),
            new MentionPatternsReadable(),
            new ToolNamesKnown(),
            new ThinkingLevelKnown(),
            new ModelAliasesUsable(),
            new ChannelTokenGiven(),
            new DmPolicyLetsSomebodyIn(),
            new GroupPolicyLetsSomebodyIn(),
            new SlackModeComplete(),
            new WebhookGuarded(),
            new WebhookPathGiven(),
            new McpServerReachable(),
            new ReadAlikeElsewhere(),
            new SkillNamesUsable());

    private ValueRules() {}
}
