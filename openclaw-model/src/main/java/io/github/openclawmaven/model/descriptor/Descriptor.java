package io.github.openclawmaven.model.descriptor;

import io.github.openclawmaven.model.descriptor.agent.Agent;
import io.github.openclawmaven.model.descriptor.agent.AgentDefaults;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.descriptor.channel.Channels;
import io.github.openclawmaven.model.descriptor.conversation.Commands;
import io.github.openclawmaven.model.descriptor.conversation.Messages;
import io.github.openclawmaven.model.descriptor.conversation.Session;
import io.github.openclawmaven.model.descriptor.conversation.Tts;
import io.github.openclawmaven.model.descriptor.extension.Mcp;
import io.github.openclawmaven.model.descriptor.extension.Plugin;
import io.github.openclawmaven.model.descriptor.extension.Skills;
import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.descriptor.gateway.Gateway;
import io.github.openclawmaven.model.descriptor.gateway.Logging;
import io.github.openclawmaven.model.descriptor.hook.Hooks;
import io.github.openclawmaven.model.descriptor.job.Job;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.memory.Memory;
import io.github.openclawmaven.model.descriptor.model.Auth;
import io.github.openclawmaven.model.descriptor.model.Models;
import io.github.openclawmaven.model.descriptor.tool.Approvals;
import io.github.openclawmaven.model.descriptor.tool.Browser;
import io.github.openclawmaven.model.descriptor.tool.Tools;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deployment: one gateway with its agents.
 *
 * @param apiVersion {@code openclaw/v1}
 * @param name chart name and default release name, an RFC 1123 label
 * @param description one line for people
 * @param gateway the gateway process
 * @param env environment of its container
 * @param models default model and providers
 * @param agentDefaults what all agents share
 * @param defaultAgent id of the agent that answers where no binding matches
 * @param agents by agent id
 * @param channels where people reach the agents
 * @param bindings which agent answers what
 * @param tools tool policy of all agents
 * @param mcp MCP servers
 * @param plugins by plugin id; changes or adds to what the descriptor needs by itself
 * @param jobs cron jobs by job id
 * @param auth accounts with model providers
 * @param memory memory of all agents
 * @param session how conversations are told apart
 * @param messages how messages are taken and answered
 * @param tts answers that are spoken
 * @param commands what people may tell the gateway with a slash
 * @param hooks by what other systems wake agents
 * @param skills skills of all agents
 * @param approvals where requests for approval are shown
 * @param browser the browser that agents open pages with
 * @param logging the gateway's log
 * @param kubernetes the cluster side
 * @param config openclaw.json in the gateway's own words, merged last
 */
public record Descriptor(
        @Required String apiVersion,
        @Required String name,
        Optional<String> description,
        Gateway gateway,
        Map<String, TextOrSecret> env,
        Models models,
        AgentDefaults agentDefaults,
        Optional<String> defaultAgent,
        Map<String, Agent> agents,
        Channels channels,
        List<Binding> bindings,
        Tools tools,
        Mcp mcp,
        Map<String, Plugin> plugins,
        Map<String, Job> jobs,
        Optional<Auth> auth,
        Optional<Memory> memory,
        Optional<Session> session,
        Optional<Messages> messages,
        Optional<Tts> tts,
        Optional<Commands> commands,
        Optional<Hooks> hooks,
        Optional<Skills> skills,
        Optional<Approvals> approvals,
        Optional<Browser> browser,
        Optional<Logging> logging,
        Kubernetes kubernetes,
        Optional<MapNode> config) {

    /** The version of the descriptor that this version of the model reads. */
    public static final String API_VERSION = "openclaw/v1";

    /** The agent that answers where no binding matches: the declared one, or the only one. */
    public Optional<String> effectiveDefaultAgent() {
        return defaultAgent.or(
                () -> agents.size() == 1 ? agents.keySet().stream().findFirst() : Optional.empty());
    }

    /** Where printed commands and rbac.yaml put things: the namespace that is declared, or one called as the deployment. */
    public String effectiveNamespace() {
        return kubernetes.namespace().orElse(name);
    }
}
