package io.github.openclawmaven.model.document.step;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import java.util.List;
import java.util.stream.Stream;

/** All steps, newest change first; a release gets those whose old shape it still has. */
public final class Downgrades {

    private static final List<Downgrade> STEPS = List.of(
            new AliasesAsAllowlist(),
            new AgentsAsList(),
            new BrowserProfileColor(),
            LaterKey.needed("2026.6.35", "/gateway/terminal/enabled", "terminal in its web interface"),
            LaterKey.needed("2026.6.35", "/cron/triggers/enabled", "jobs that wait for something"),
            new ChatGptApi(),
            new ExecSecurityAndAsk(),
            LaterKey.needed("2026.5.12", "/tools/codeMode/enabled", "code mode"),
            LaterKey.leftOut("2026.5.12", "/agents/list/*/description", "descriptions of agents"),
            LaterKey.needed("2026.4.25", "/models/providers/*/timeoutSeconds", "time limit of a model provider"),
            new StreamingAsWord(),
            new FetchWithoutPlugin(),
            LaterKey.needed("2026.3.28", "/mcp/servers/*/url", "MCP servers at a URL"),
            LaterKey.needed("2026.3.13", "/agents/list/*/thinkingDefault", "thinking level of an agent"),
            new SearchWithoutPlugin(),
            new FetchWithoutFirecrawl(),
            new TelegramWebhookPort(),
            LaterKey.needed("2026.2.12", "/bindings/*/match/roles", "bindings to roles"),
            LaterKey.needed("2026.2.12", "/tools/fs/workspaceOnly", "limit for the tools that read and write files"),
            LaterKey.needed(
                    "2026.2.12",
                    "/agents/list/*/tools/fs/workspaceOnly",
                    "limit for the tools that read and write files"),
            LaterKey.needed("2026.2.12", "/tools/sessions/visibility", "limit for the sessions that an agent sees"),
            new DirectPeersAsDm(),
            LaterKey.needed("2026.2.1", "/agents/list/*/skills", "choice of an agent's skills"),
            LaterKey.needed("2026.2.1", "/gateway/controlUi/allowedOrigins", "check of a browser's origin"));

    private Downgrades() {}

    /** Brings a document in the newest shape into the shape of the deployment's release. */
    public static void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        Stream.concat(STEPS.stream(), KeyMovedBack.all())
                .filter(step -> step.last().isAtLeast(deployment.release()))
                .forEach(step -> step.apply(document, deployment, diagnostics));
    }

    /** The steps in their order. */
    static List<Downgrade> all() {
        return STEPS;
    }
}
