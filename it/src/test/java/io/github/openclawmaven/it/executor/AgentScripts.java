package io.github.openclawmaven.it.executor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.it.provider.ToolCall;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the model has agents with executors do. */
final class AgentScripts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AgentScripts() {}

    /**
     * By what people say.
     *
     * @param root of the pod
     */
    static Map<String, List<ToolCall>> in(Path root) {
        String all = "(env; cat /proc/*/environ /proc/*/cmdline; find " + root.getParent()
                + " -type f -not -path '*/programs/*' -not -name seen.txt -exec cat {} +) > seen.txt 2> errors.txt";
        return Map.of(
                "look around",
                List.of(
                        run(
                                "own",
                                "pwd; echo own: $OWN; echo path: $PATH; cat AGENTS.md; echo by a command > made.txt"),
                        run("seen", all),
                        call("gateway", "exec", Map.of("command", "id", "host", "gateway")),
                        call("beta", "exec", Map.of("command", "id", "node", "executor-beta")),
                        call("environ", "read", Map.of("path", "/proc/self/environ")),
                        call("neighbour", "read", Map.of("path", root + "/state/workspace-beta/AGENTS.md")),
                        call("late", "exec", Map.of("command", "sleep 60", "timeoutSeconds", 1))),
                "ask the server",
                List.of(call("server", "place__look", Map.of())),
                "ask another's server",
                List.of(call("foreign", "place__look", Map.of())),
                "read what it made",
                List.of(call("made", "read", Map.of("path", "made.txt"))),
                "try programs",
                List.of(
                        run("allowed", "/usr/bin/id"),
                        run("arguments", "/usr/bin/uname -s"),
                        run("other", "/usr/bin/whoami"),
                        run("name", "id"),
                        run("otherArguments", "/usr/bin/uname -a"),
                        run("chained", "/usr/bin/id; /usr/bin/whoami")));
    }

    private static ToolCall run(String id, String command) {
        return call(id, "exec", Map.of("command", command));
    }

    private static ToolCall call(String id, String tool, Map<String, Object> arguments) {
        return new ToolCall(id, tool, JSON.valueToTree(arguments));
    }
}
