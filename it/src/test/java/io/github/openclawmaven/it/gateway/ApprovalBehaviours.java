package io.github.openclawmaven.it.gateway;

import static io.github.openclawmaven.it.gateway.ChatBehaviours.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.telegram.TelegramCall;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The table of where requests for approval are shown by typed keys. */
final class ApprovalBehaviours {

    private static final String EXEC =
            "{\"command\": \"%s\", \"agentId\": \"%s\", \"sessionKey\": \"%s\", \"host\": \"gateway\", \"twoPhase\": true}";
    private static final String PLUGIN =
            "{\"title\": \"%s\", \"description\": \"Now\", \"agentId\": \"%s\", \"sessionKey\": \"agent:%2$s:main\","
                    + " \"twoPhase\": true}";

    private final Chats chats;

    ApprovalBehaviours(TelegramDouble telegram) {
        this.chats = new Chats(telegram);
    }

    List<TypedBehaviour> all() {
        return List.of(
                TypedBehaviour.of(
                        "approvals.exec",
                        "{enabled: true, mode: targets, agentFilter: [pulse], sessionFilter: [ward],"
                                + " targets: [{channel: telegram, to: \"44\"}]}",
                        (gateway, providers) -> {
                            exec(gateway, "echo other-agent", "main", "agent:main:ward");
                            exec(gateway, "echo other-session", "pulse", "agent:pulse:main");
                            exec(gateway, "echo shown", "pulse", "agent:pulse:ward");
                            gateway.soon(() -> shown().filter(text -> text.contains("echo shown"))
                                    .findFirst());
                            assertThat(shown()).noneMatch(text -> text.contains("echo other"));
                        }),
                TypedBehaviour.of(
                        "approvals.plugin",
                        "{enabled: true, mode: targets, agentFilter: [pulse], targets: [{channel: telegram, to: \"44\"}]}",
                        (gateway, providers) -> {
                            gateway.rpc("plugin.approval.request", PLUGIN.formatted("Of another agent", "main"));
                            gateway.rpc("plugin.approval.request", PLUGIN.formatted("Of the agent", "pulse"));
                            gateway.soon(() -> shown().filter(text -> text.contains("Of the agent"))
                                    .findFirst());
                            assertThat(shown()).noneMatch(text -> text.contains("Of another agent"));
                        }));
    }

    private static void exec(RunningGateway gateway, String command, String agent, String session) throws IOException {
        gateway.rpc("exec.approval.request", EXEC.formatted(command, agent, session));
    }

    private Stream<String> shown() {
        return chats.calls("sendMessage", ANNA).map(TelegramCall::text);
    }
}
