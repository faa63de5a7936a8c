package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.descriptor.tool.SessionVisibility;
import io.github.openclawmaven.model.descriptor.tool.ToolLists;
import io.github.openclawmaven.model.descriptor.tool.ToolPolicy;
import io.github.openclawmaven.model.descriptor.tool.Tools;
import io.github.openclawmaven.model.descriptor.tool.WebFetch;
import io.github.openclawmaven.model.descriptor.tool.WebSearch;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Map;
import java.util.Optional;

/** {@code tools}, and the plugin entries that web search and fetch need. */
final class ToolsSection implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Tools tools = deployment.descriptor().tools();
        ConfigSection section = root.in("tools").from("tools");
        writePolicy(tools.policy(), tools.byProvider(), section);
        writeLevel("subagents", tools.subagents(), section);
        writeLevel("sandbox", tools.sandbox(), section);
        tools.exec().ifPresent(exec -> writeExec(exec, section.in("exec").from("exec")));
        if (tools.exec().flatMap(Exec::mode).isEmpty() && saysAskAlone(deployment)) {
            // A gateway takes the mode or the pair that it stands for, and not the one beside half of the other.
            section.in("exec").fixed("security", "allowlist");
        }
        section.put("fs", Optional.of(tools.fs())).put("elevated", tools.elevated());
        tools.web().search().ifPresent(search -> writeSearch(deployment, search, root.from("tools", "web", "search")));
        tools.web().fetch().ifPresent(fetch -> writeFetch(deployment, fetch, root.from("tools", "web", "fetch")));
        tools.agentToAgent().ifPresent(policy -> {
            ConfigSection target =
                    section.in("agentToAgent").from("agentToAgent").open();
            target.fixed("enabled", true).put("allow", Optional.of(policy.allow()));
            // No release lets an agent write to a session of another that it does not see.
            section.in("sessions").fixed("visibility", SessionVisibility.ALL);
        });
        section.put("sessions", Optional.of(tools.sessions()));
    }

    private static boolean saysAskAlone(Deployment deployment) {
        SourcePath exec = SourcePath.of("config", "tools", "exec");
        return deployment.source().find(exec.then("ask")).isPresent()
                && deployment.source().find(exec.then("mode")).isEmpty();
    }

    static void writePolicy(ToolPolicy policy, Map<String, ToolPolicy> byProvider, ConfigSection section) {
        RecordWriter.write(policy, section);
        section.putAll("byProvider", byProvider);
    }

    /** A level of the policy below this one, where fewer tools can be had. */
    static void writeLevel(String level, Optional<ToolLists> lists, ConfigSection section) {
        section.in(level).put("tools", lists, level);
    }

    static void writeExec(Exec exec, ConfigSection section) {
        if (exec.mode().isPresent()) {
            // On 2026.2.26 the default host is the sandbox, which without a container engine means: no policy at all.
            section.fixed("host", "gateway");
        }
        section.put("mode", exec.mode());
        section.putAll("safeBins", exec.safeBins());
        section.put("timeoutSeconds", exec.timeout(), "timeout")
                .putAll("pathPrepend", exec.pathPrepend())
                .put("strictInlineEval", exec.strictInlineEval())
                .put("applyPatch", exec.applyPatch());
    }

    private static void writeSearch(Deployment deployment, WebSearch search, ConfigSection root) {
        root.in("tools", "web", "search")
                .fixed("enabled", true)
                .put("provider", Optional.of(search.provider()))
                .put("maxResults", search.maxResults())
                .put("timeoutSeconds", search.timeout(), "timeout")
                .put("cacheTtlMinutes", search.cacheTtl(), "cacheTtl");
        // The newest shape, even for a release whose search is no plugin yet: a step moves it from there.
        String plugin =
                deployment.facts().searchProviderPlugin(search.provider()).orElse(search.provider());
        root.in("plugins", "entries", plugin, "config", "webSearch").put("apiKey", search.apiKey());
    }

    private static void writeFetch(Deployment deployment, WebFetch fetch, ConfigSection root) {
        root.in("tools", "web", "fetch")
                .put("enabled", fetch.enabled().or(() -> Optional.of(true)))
                .put("provider", fetch.provider())
                .put("maxChars", fetch.maxChars())
                .put("maxRedirects", fetch.maxRedirects())
                .put("timeoutSeconds", fetch.timeout(), "timeout")
                .put("cacheTtlMinutes", fetch.cacheTtl(), "cacheTtl");
        fetch.provider().ifPresent(provider -> root.in(
                        "plugins",
                        "entries",
                        deployment.facts().fetchProviderPlugin(provider).orElse(provider))
                .in("config", "webFetch")
                .put("apiKey", fetch.apiKey()));
    }
}
