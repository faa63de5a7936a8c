package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.PluginNeed;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a typed key says, or the chart relies on, is not set in the gateway's own words. */
final class RawConfigReserved implements Rule {

    static final DiagnosticCode RESERVED =
            DiagnosticCode.error("OC6401", "config: sets what belongs to a typed key or to the chart");

    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("agents.list", "declare agents under agents:"),
            Map.entry("agents.ownership", "leave it out; it follows from agents:"),
            Map.entry("agents.defaults.systemAgent.agentId", "use defaultAgent"),
            Map.entry("bindings", "use bindings: beside config:"),
            Map.entry("cron.jobs", "use jobs:"),
            Map.entry("cron.store", "leave it out; the chart fills the store of jobs"),
            Map.entry("env", "use env: beside config:"),
            Map.entry("secrets", "write {secret: NAME, key: KEY} where the secret belongs"),
            Map.entry("gateway.auth.mode", "leave it out; it follows from gateway.token and gateway.auth"),
            Map.entry("gateway.auth.password", "use gateway.auth.password beside config:"),
            Map.entry("gateway.auth.rateLimit", "use gateway.auth.rateLimit beside config:"),
            Map.entry("gateway.auth.token", "use gateway.token"),
            Map.entry(
                    "gateway.auth.trustedProxy.allowLoopback",
                    "leave it out; every process of the pod could pretend to be anybody, and the proxy has a pod of its own"),
            Map.entry(
                    "gateway.auth.trustedProxy.allowUsers", "use gateway.auth.trustedProxy.allowUsers beside config:"),
            Map.entry(
                    "gateway.auth.trustedProxy.requiredHeaders",
                    "use gateway.auth.trustedProxy.requiredHeaders beside config:"),
            Map.entry(
                    "gateway.auth.trustedProxy.userHeader", "use gateway.auth.trustedProxy.userHeader beside config:"),
            Map.entry("gateway.bind", "use gateway.bind beside config:"),
            Map.entry("gateway.mode", "leave it out; in a pod it is always local"),
            Map.entry("gateway.port", "use gateway.port beside config:"),
            Map.entry("gateway.reload", "use gateway.reload beside config:"),
            Map.entry("gateway.trustedProxies", "use gateway.trustedProxies beside config:"),
            Map.entry("plugins.installs", "use plugins: beside config:"));

    /** Of commands that run in an executor. */
    private static final List<String> OF_EXECUTORS = List.of("host", "node");

    /** What stands beside the channels, and belongs to none of them. */
    private static final Set<String> BESIDE = Set.of("defaults", "modelByChannel");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Descriptor descriptor = deployment.descriptor();
        new TreeMap<>(TYPED)
                .forEach((place, remedy) -> report(
                        SourcePath.of("config").then((Object[]) place.split("\\.")), remedy, deployment, diagnostics));
        AgentExecutor.of(descriptor)
                .keySet()
                .forEach(id -> OF_EXECUTORS.forEach(key -> report(
                        SourcePath.of("config", "agents", "entries", id, "tools", "exec", key),
                        "leave it out; it follows from the agent's executor",
                        deployment,
                        diagnostics)));
        reportUndeclared("agents.entries", descriptor.agents().keySet(), "agents:", deployment, diagnostics);
        reportUndeclared("channels", descriptor.channels().ids(), "channels:", deployment, diagnostics);
        reportUndeclared("plugins.entries", plugins(deployment), "plugins:", deployment, diagnostics);
    }

    /** Plugins of the gateway's own package may be set up without being declared. */
    private static Set<String> plugins(Deployment deployment) {
        Set<String> plugins = new TreeSet<>(deployment.facts().plugins().bundled());
        PluginNeed.of(deployment).forEach(need -> plugins.add(need.id()));
        return plugins;
    }

    private static void reportUndeclared(
            String place, Collection<String> declared, String key, Deployment deployment, Diagnostics diagnostics) {
        SourcePath path = SourcePath.of("config").then((Object[]) place.split("\\."));
        if (deployment.source().find(path).orElse(null) instanceof MapNode map) {
            map.entries().keySet().stream()
                    .filter(id -> !declared.contains(id) && !BESIDE.contains(id))
                    .forEach(id -> report(path.then(id), "declare it under " + key, deployment, diagnostics));
        }
    }

    private static void report(SourcePath path, String remedy, Deployment deployment, Diagnostics diagnostics) {
        if (deployment.source().find(path).isPresent()) {
            diagnostics.report(RESERVED.at(deployment.source().keyPosition(path), "\"" + path + "\" is not set here")
                    .hint(remedy)
                    .note("config: is for what has no typed key"));
        }
    }
}
