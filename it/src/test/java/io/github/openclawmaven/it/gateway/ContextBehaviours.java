package io.github.openclawmaven.it.gateway;

import static io.github.openclawmaven.it.gateway.ChatBehaviours.ANNA;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.OWNER;
import static io.github.openclawmaven.it.telegram.TelegramMessage.direct;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The table of what typed keys do with conversations that get long. */
final class ContextBehaviours {

    private static final String COMPACTION = "agentDefaults.compaction.";

    /** The first release on which people see it: on 2026.5.28 the turns before a flush and its notice did not end. */
    private static final String SEEN = "2026.7.1";

    /** Of some 26,000 tokens, beside the 9,000 or more of a system prompt. */
    private static final String STORY = "A long story. ".repeat(7500);

    private final Chats chats;

    ContextBehaviours(TelegramDouble telegram) {
        this.chats = new Chats(telegram);
    }

    List<TypedBehaviour> all() {
        return List.of(
                TypedBehaviour.of(COMPACTION + "model", "house/compact", (gateway, providers) -> {
                    chats.answer(gateway, direct(OWNER, "Of foxes and hens"));
                    chats.answer(gateway, direct(OWNER, "/compact"));
                    assertThat(awaited(gateway, providers, "compact").toString())
                            .contains("summarization");
                }),
                // By itself all of so short a conversation is kept, and nothing is summarized.
                TypedBehaviour.of(COMPACTION + "keepRecentTokens", "1", (gateway, providers) -> assertThat(
                                providers.told("compact").toString())
                        .contains("Hello")),
                // The way "safeguard" asks for headings of its own.
                TypedBehaviour.of(COMPACTION + "mode", "default", (gateway, providers) -> assertThat(
                                providers.told("compact").toString())
                        .doesNotContain("Open TODOs")),
                // 2026.5.28 gives up as early, but says nothing of it: the command becomes a turn.
                TypedBehaviour.of(COMPACTION + "timeout", "20s", (gateway, providers) -> {
                            chats.answerWith(gateway, "speaking", direct(OWNER, "Of wolves"));
                            providers.hold("compact");
                            try {
                                chats.answerWith(gateway, "timed out", direct(OWNER, "/compact"));
                            } finally {
                                providers.release("compact");
                            }
                        })
                        .from(SEEN),
                // Of 80,000 tokens 20,000 are reserved; 2026.9.6 takes half of the others at most.
                TypedBehaviour.of(COMPACTION + "memoryFlush.softThresholdTokens", "30000", (gateway, providers) -> {
                            chats.answer(gateway, direct(ANNA, "/model house/narrow"));
                            chats.answerWith(gateway, "speaking", direct(ANNA, STORY));
                            chats.answerWith(gateway, "speaking", direct(ANNA, "And then?"));
                            assertThat(providers.told("narrow")).isNotEmpty();
                            awaited(gateway, providers, "flush");
                        })
                        .from(SEEN),
                TypedBehaviour.of(COMPACTION + "memoryFlush.model", "house/flush", (gateway, providers) -> assertThat(
                                        providers.told("flush").toString())
                                .contains("memory"))
                        .from(SEEN),
                TypedBehaviour.of(COMPACTION + "notifyUser", "true", (gateway, providers) -> {
                            chats.answer(gateway, direct(OWNER, "/model house/tight"));
                            chats.answerWith(gateway, "speaking", direct(OWNER, STORY));
                            chats.answerWith(gateway, "ompact", direct(OWNER, STORY));
                        })
                        .from(SEEN));
    }

    private static JsonNode awaited(RunningGateway gateway, ProviderDouble providers, String model) throws IOException {
        return gateway.soon(() -> Optional.ofNullable(providers.body(model)));
    }
}
