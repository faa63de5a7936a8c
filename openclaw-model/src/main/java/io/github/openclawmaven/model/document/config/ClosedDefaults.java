package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is closed as long as the descriptor says nothing of it, because one release or another would have it open. Comes after
 * all typed keys; {@code config:} may still open it.
 */
public final class ClosedDefaults implements SectionWriter {

    /**
     * One of them.
     *
     * @param place dotted, in the newest shape
     * @param value the closed one
     * @param yields keys of {@code config:}, dotted, that say in other words what the place says: a gateway refuses both
     * @param otherwise what is open when nothing is said, and on which releases
     */
    public record Closed(String place, Object value, List<String> yields, String otherwise) {

        /** Its place in openclaw.json. */
        public JsonPointer pointer() {
            return JsonPointer.compile("/" + place.replace('.', '/'));
        }

        private boolean yieldsTo(Deployment deployment) {
            return yields.stream().anyMatch(key -> deployment
                    .source()
                    .find(SourcePath.of("config").then((Object[]) key.split("\\.")))
                    .isPresent());
        }
    }

    private static final List<Closed> ALL = List.of(
            new Closed(
                    "tools.exec.mode",
                    "allowlist",
                    List.of("tools.exec.security", "tools.exec.ask"),
                    "every command of the container, with its environment"),
            new Closed(
                    "tools.exec.host",
                    "gateway",
                    List.of(),
                    "the sandbox, which without a container engine follows no rule (2026.2.26)"),
            new Closed(
                    "tools.fs.workspaceOnly",
                    true,
                    List.of(),
                    "every file of the container, and with /proc/self/environ its environment"),
            new Closed("tools.agentToAgent.enabled", false, List.of(), "messages to every agent (2026.9.6)"),
            new Closed(
                    "tools.sessions.visibility",
                    "tree",
                    List.of("tools.agentToAgent"),
                    "the sessions of every agent (2026.9.6)"),
            new Closed(
                    "tools.elevated.enabled",
                    false,
                    List.of(),
                    "commands without approval for the senders that it names"),
            new Closed(
                    "tools.codeMode.enabled",
                    false,
                    List.of("tools.codeMode"),
                    "with some models JavaScript that they write in the gateway's own process, and all that this has (2026.9.6)"),
            new Closed(
                    "gateway.terminal.enabled",
                    false,
                    List.of(),
                    "a shell in the gateway's container for whoever has the operator's token (2026.8.2)"),
            new Closed(
                    "cron.triggers.enabled",
                    false,
                    List.of(),
                    "jobs that an agent makes and that run commands past the rules of exec (from 2026.8.1)"),
            new Closed("browser.enabled", false, List.of("browser"), "pages in a browser, where the image has one"));

    /** All of them, for any deployment; the tools among them too, which come in last. */
    public static List<Closed> all() {
        return Stream.concat(ALL.stream(), Stream.of(ClosedTools.CLOSED)).toList();
    }

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        for (Closed closed : ALL) {
            if (root.document().get(closed.pointer()).isEmpty() && !closed.yieldsTo(deployment)) {
                root.in(closed.place().split("\\.")).fixed(closed.value());
            }
        }
    }
}
