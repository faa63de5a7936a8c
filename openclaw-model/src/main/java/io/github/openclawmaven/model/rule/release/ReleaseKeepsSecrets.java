package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.consequence.ToolReach;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.AgentToolFacts;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ReleaseKey;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The release keeps what its agents' tools reach to what is theirs. */
final class ReleaseKeepsSecrets implements Rule {

    static final DiagnosticCode UNBOUNDED =
            DiagnosticCode.warning("OC6220", "The release cannot keep the tools for files to the workspace");
    static final DiagnosticCode BY_URL =
            DiagnosticCode.warning("OC6221", "The release lets a file URL past the limit of the workspace");
    static final DiagnosticCode AS_PLUGIN =
            DiagnosticCode.warning("OC6223", "The release runs a plugin that an agent wrote");
    static final DiagnosticCode IN_CONFIG =
            DiagnosticCode.warning("OC6224", "The release shows agents its configuration with the secrets in clear");
    static final DiagnosticCode FOR_OTHERS =
            DiagnosticCode.warning("OC6225", "The release lets an agent make jobs for another");

    private static final Function<Deployment, String> SECRETS =
            deployment -> "that is enough for " + ContainerSecrets.of(deployment);

    /**
     * A way past what a deployment says.
     *
     * @param open whether a release has it
     * @param agents how many there must be for it
     * @param tools of which each is enough
     * @param what it lets agents do
     * @param remedy a release without it, or tools to deny
     * @param reached what comes of it
     */
    private record Way(
            DiagnosticCode code,
            Predicate<AgentToolFacts> open,
            int agents,
            List<String> tools,
            String what,
            String remedy,
            Function<Deployment, String> reached) {

        private boolean isIn(Deployment deployment) {
            return open.test(deployment.facts().agentTools())
                    && deployment.descriptor().agents().size() >= agents
                    && new ToolReach(deployment).anyAgentHas(tools);
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way(
                    UNBOUNDED,
                    facts -> !facts.workspaceOnly(),
                    1,
                    List.of("read", "write", "edit", "apply_patch"),
                    "read and write every file of its container",
                    "take a release from 2026.2.17, or deny group:fs under tools",
                    SECRETS),
            new Way(
                    BY_URL,
                    AgentToolFacts::fileUrls,
                    1,
                    List.of("read"),
                    "read every file of its container by a URL, such as file:///proc/self/environ",
                    "take a release from 2026.8.1, or deny read under tools",
                    SECRETS),
            new Way(
                    AS_PLUGIN,
                    AgentToolFacts::workspacePlugins,
                    1,
                    List.of("write", "edit", "apply_patch"),
                    "run code: it loads a plugin that one wrote into .openclaw/extensions of its workspace",
                    "take a release from 2026.3.13, or deny write, edit and apply_patch under tools",
                    SECRETS),
            new Way(
                    IN_CONFIG,
                    AgentToolFacts::configInClear,
                    1,
                    List.of("gateway"),
                    "read its configuration with the secrets in clear, by the tool gateway",
                    "take a release from 2026.4.14, or deny gateway under tools",
                    SECRETS),
            new Way(
                    FOR_OTHERS,
                    AgentToolFacts::jobsForOthers,
                    2,
                    List.of("cron"),
                    "make jobs for each other, by the tool cron",
                    "take a release from 2026.7.1, or deny cron under tools",
                    deployment -> "the other agent does then what the message says, with its own tools and rights"));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Way way : WAYS) {
            if (way.isIn(deployment)) {
                diagnostics.report(way.code()
                        .at(
                                deployment
                                        .source()
                                        .position(ReleaseKey.in(deployment.source())
                                                .orElse(ReleaseKey.RELEASE)),
                                "the gateway " + deployment.release() + " lets agents " + way.what())
                        .hint(way.remedy())
                        .note(way.reached().apply(deployment)));
            }
        }
    }
}
