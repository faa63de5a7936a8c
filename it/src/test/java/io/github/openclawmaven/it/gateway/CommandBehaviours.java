package io.github.openclawmaven.it.gateway;

import static io.github.openclawmaven.it.gateway.ChatBehaviours.ANNA;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.GUEST;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.OWNER;
import static io.github.openclawmaven.it.telegram.TelegramMessage.direct;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.telegram.TelegramDouble;
import java.io.IOException;
import java.util.List;

/** The table of which commands people may give by typed keys. */
final class CommandBehaviours {

    /** The bot of the other account. */
    private static final String OTHER = "dummy-two";

    private final Chats chats;

    CommandBehaviours(TelegramDouble telegram) {
        this.chats = new Chats(telegram);
    }

    List<TypedBehaviour> all() {
        return List.of(
                ofOneAccount(),
                TypedBehaviour.of(
                        "commands.bash", "true", (gateway, providers) -> assertThat(answer(gateway, "/bash echo ho"))
                                .contains("bash: echo ho", "Exit: ")),
                TypedBehaviour.of("commands.config", "true", (gateway, providers) -> assertThat(
                                answer(gateway, "/config show session.dmScope"))
                        .contains("per-channel-peer")),
                TypedBehaviour.of(
                        "commands.debug", "true", (gateway, providers) -> assertThat(answer(gateway, "/debug show"))
                                .contains("Debug overrides")),
                TypedBehaviour.of(
                        "commands.mcp", "true", (gateway, providers) -> assertThat(answer(gateway, "/mcp show"))
                                .contains("No MCP servers configured")),
                TypedBehaviour.of(
                        "commands.restart", "false", (gateway, providers) -> assertThat(answer(gateway, "/restart"))
                                .contains("commands.restart=false")),
                // The last of what the owner says here: the answer comes in parts.
                TypedBehaviour.of(
                        "commands.plugins", "true", (gateway, providers) -> assertThat(answer(gateway, "/plugins list"))
                                .contains("loaded")),
                TypedBehaviour.of("commands.ownerAllowFrom", "[\"telegram:42\"]", (gateway, providers) -> assertThat(
                                chats.answer(gateway, direct(ANNA, "/config show session.dmScope")))
                        .contains("not authorized")),
                TypedBehaviour.of("commands.allowFrom", "{\"*\": [\"42\", \"44\"]}", (gateway, providers) -> {
                    assertThat(chats.answer(gateway, direct(ANNA, "/queue"))).contains("queue settings");
                    // 2026.9.6 may leave those unanswered whom it refuses.
                    chats.telegram().write(Chats.BOT, List.of(direct(GUEST, "/queue")));
                    chats.answer(gateway, direct(GUEST, "Who are you?"));
                    assertThat(chats.calls("sendMessage", GUEST))
                            .noneMatch(call -> call.text().contains("queue settings"));
                }));
    }

    /** Without commands as text there is no "bash", which is none of those that a channel shows. */
    List<TypedBehaviour> withoutText() {
        return List.of(
                TypedBehaviour.of("commands.text", "false", (gateway, providers) -> {
                    chats.telegram().write(OTHER, List.of(direct(OWNER, "/whoami")));
                    gateway.soon(() -> ChatBehaviours.asked(providers, "/whoami"));
                }),
                ofOneAccount());
    }

    /** The bot of the default account says for itself that it shows them. */
    private TypedBehaviour ofOneAccount() {
        return TypedBehaviour.of("commands.native", "false", (gateway, providers) -> {
            gateway.soon(() -> chats.commands(Chats.BOT).stream()
                    .filter(name -> name.equals("help"))
                    .findFirst());
            assertThat(chats.commands(OTHER)).doesNotContain("help");
        });
    }

    private String answer(RunningGateway gateway, String command) throws IOException {
        return chats.answer(gateway, direct(OWNER, command));
    }
}
