package io.github.openclawmaven.it.gateway;

import static io.github.openclawmaven.it.telegram.TelegramMessage.direct;
import static io.github.openclawmaven.it.telegram.TelegramMessage.group;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.telegram.TelegramCall;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import java.util.List;
import java.util.Optional;

/** The table of what typed keys do with what people write in a channel. */
final class ChatBehaviours {

    /** An owner, somebody whom commands refuse, and somebody with another name. */
    static final long OWNER = 42;

    static final long GUEST = 43;
    static final long ANNA = 44;
    static final long GROUP = -100;

    private static final String MODEL = "house-7b";

    private final Chats chats;

    ChatBehaviours(TelegramDouble telegram) {
        this.chats = new Chats(telegram);
    }

    List<TypedBehaviour> all() {
        return List.of(
                TypedBehaviour.of("messages.responsePrefix", "\"[bot]\"", (gateway, providers) -> assertThat(
                                chats.answer(gateway, direct(OWNER, "Hello")))
                        .startsWith("[bot] " + ProviderDouble.words(MODEL))),
                TypedBehaviour.of(
                        "messages.ackReaction", "👀", (gateway, providers) -> assertThat(chats.reactions(OWNER))
                                .contains("👀")),
                TypedBehaviour.of(
                        "messages.statusReactions.enabled",
                        "true",
                        (gateway, providers) -> gateway.soon(() -> chats.reactions(OWNER).stream()
                                .filter(emoji -> !emoji.isEmpty() && !emoji.equals("👀"))
                                .findFirst())),
                TypedBehaviour.of("session.dmScope", "per-channel-peer", (gateway, providers) -> assertThat(
                                Chats.sessions(gateway))
                        .contains("agent:main:telegram:direct:" + OWNER)),
                TypedBehaviour.of("session.identityLinks", "{anna: [\"telegram:44\"]}", (gateway, providers) -> {
                    chats.answer(gateway, direct(ANNA, "Hello"));
                    assertThat(Chats.sessions(gateway)).contains("agent:main:telegram:direct:anna");
                }),
                // 2026.5.28 drops what is not meant for it before it comes that far.
                TypedBehaviour.of("messages.groupChat.historyLimit", "2", (gateway, providers) -> {
                            chats.telegram()
                                    .write(
                                            Chats.BOT,
                                            List.of(
                                                    group(51, GROUP, "The oldest"),
                                                    group(52, GROUP, "The second"),
                                                    group(53, GROUP, "The third")));
                            // Who writes later is answered later: by then these are taken.
                            chats.answer(gateway, direct(GUEST, "Hello"));
                            chats.answer(gateway, group(OWNER, GROUP, "@team hi"));
                            assertThat(told(providers, "@team hi"))
                                    .contains("The second", "The third")
                                    .doesNotContain("The oldest");
                        })
                        .from("2026.7.1"),
                TypedBehaviour.of("messages.groupChat.mentionPatterns", "[\"@team\"]", (gateway, providers) -> {
                    chats.answer(gateway, group(OWNER, GROUP, "@team You"));
                    assertThat(Chats.sessions(gateway)).contains("agent:main:telegram:group:" + GROUP);
                }),
                TypedBehaviour.of("messages.ackReactionScope", "direct", (gateway, providers) -> assertThat(
                                chats.reactions(GROUP))
                        .isEmpty()),
                TypedBehaviour.of("messages.inbound.debounce", "1s", (gateway, providers) -> {
                    chats.answer(gateway, direct(GUEST, "The first half"), direct(GUEST, "The second half"));
                    assertThat(told(providers, "The first half")).contains("The second half");
                }),
                // On 2026.5.28 the second message has a turn of its own.
                TypedBehaviour.of("messages.queue.byChannel", "{telegram: collect}", (gateway, providers) -> {
                            providers.hold(MODEL);
                            chats.telegram().write(Chats.BOT, List.of(group(OWNER, GROUP, "@team Begin")));
                            gateway.soon(() -> asked(providers, "@team Begin"));
                            long came = chats.came(gateway, GROUP);
                            chats.telegram().write(Chats.BOT, List.of(group(ANNA, GROUP, "@team Then this")));
                            gateway.soon(() ->
                                    Optional.of(chats.came(gateway, GROUP)).filter(now -> now > came));
                            Chats.sessions(gateway);
                            providers.release(MODEL);
                            assertThat(gateway.soon(() -> asked(providers, "@team Then this"))
                                            .toString())
                                    .contains("Queued messages while agent was busy");
                        })
                        .from("2026.7.1"),
                TypedBehaviour.of("messages.queue.mode", "followup", (gateway, providers) -> assertThat(
                                chats.answer(gateway, direct(OWNER, "/queue")))
                        .contains("mode=followup")),
                TypedBehaviour.of("messages.queue.cap", "7", (gateway, providers) -> assertThat(queue())
                        .contains("cap=7")),
                TypedBehaviour.of("messages.queue.drop", "new", (gateway, providers) -> assertThat(queue())
                        .contains("drop=new")),
                TypedBehaviour.of("session.resetTriggers", "[/fresh]", (gateway, providers) -> {
                    chats.answer(gateway, direct(ANNA, "/fresh And now?"));
                    assertThat(told(providers, "And now?")).doesNotContain("\"role\":\"assistant\"");
                }));
    }

    /** What the command of that name said. */
    private String queue() {
        return chats.calls("sendMessage", OWNER)
                .map(TelegramCall::text)
                .filter(text -> text.contains("queue settings"))
                .findFirst()
                .orElseThrow();
    }

    /** What the model was told, in the first request that has these words. */
    static String told(ProviderDouble providers, String words) {
        return asked(providers, words).orElseThrow().toString();
    }

    /** The messages of the first request that has these words, once the model is told any. */
    static Optional<JsonNode> asked(ProviderDouble providers, String words) {
        return providers.told(MODEL).stream()
                .map(body -> body.path("messages"))
                .filter(messages -> messages.toString().contains(words))
                .findFirst();
    }
}
