package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of their codes. */
public final class ReferenceRules {

    public static final List<Rule> ALL = List.of(
            new ModelProviderDeclared(),
            new AgentsDeclared(),
            new JobAgentDeclared(),
            new DefaultAgentChosen(),
            new BindingAgentDeclared(),
            new BindingChannelDeclared(),
            new BindingCanMatch(),
            new BindingsDiffer(),
            new ModelListed(),
            new ModelInService(),
            new ModelSpelled(),
            new ProviderEndpointKnown(),
            new AgentPeersDeclared(),
            new WorkspaceAgentDeclared(),
            new AgentSkillsPresent(),
            new SkillDescribed(),
            new SkillReadable(),
            new DeliveryChannelDeclared(),
            new McpAgentDeclared(),
            new OwnedFilesPresent(),
            new ToolPolicyProviderDeclared(),
            new WebProviderKnown(),
            new ChannelKnown(),
            new ProviderModelsListed(),
            new ProviderUsed(),
            new FallbacksElsewhere());

    private ReferenceRules() {}
}
