package io.github.openclawmaven.it.gateway;

import static io.github.openclawmaven.it.gateway.ChatBehaviours.GROUP;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.GUEST;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.OWNER;
import static io.github.openclawmaven.it.telegram.TelegramMessage.direct;
import static io.github.openclawmaven.it.telegram.TelegramMessage.group;
import static io.github.openclawmaven.it.telegram.TelegramMessage.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import io.github.openclawmaven.it.telegram.TelegramMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** The table of what typed keys do with conversations that get old: the clock of the gateway goes ahead, row by row. */
final class AgeBehaviours {

    private static final long FORUM = -200;

    private final Chats chats;
    private final PodClock clock;

    AgeBehaviours(TelegramDouble telegram, PodClock clock) {
        this.chats = new Chats(telegram);
        this.clock = clock;
    }

    List<TypedBehaviour> all() {
        return List.of(
                TypedBehaviour.of("session.resetByType.direct", "{mode: idle, idle: 30m}", (gateway, providers) -> {
                    goesOn(gateway, providers, topic(OWNER, FORUM, 7, "@team Topic 1"));
                    clock.set(Duration.ofMinutes(40));
                    assertThat(goesOn(gateway, providers, direct(GUEST, "Minutes later")))
                            .isFalse();
                }),
                TypedBehaviour.of("session.resetByType.group", "{mode: idle, idle: 2h}", (gateway, providers) -> {
                    assertThat(goesOn(gateway, providers, group(OWNER, GROUP, "@team Minutes after")))
                            .isTrue();
                    assertThat(goesOn(gateway, providers, topic(OWNER, FORUM, 7, "@team Topic 2")))
                            .isTrue();
                    clock.set(Duration.ofHours(3));
                    assertThat(goesOn(gateway, providers, group(OWNER, GROUP, "@team Hours after")))
                            .isFalse();
                }),
                // Topics are of the kind "thread", for which nothing else is said.
                TypedBehaviour.of(
                        "session.reset", "{mode: daily, atHour: " + soon() + "}", (gateway, providers) -> assertThat(
                                        goesOn(gateway, providers, topic(OWNER, FORUM, 7, "@team Topic 3")))
                                .isFalse()),
                TypedBehaviour.of(
                        "session.maintenance",
                        "{mode: enforce, pruneAfter: 2d, maxEntries: 500}",
                        (gateway, providers) -> {
                            clock.set(Duration.ofDays(3));
                            assertThat(gateway.rpc("sessions.cleanup", "{\"enforce\": true}")
                                            .path("mode")
                                            .asText())
                                    .isEqualTo("enforce");
                            assertThat(Chats.sessions(gateway)).doesNotContain("agent:main:telegram:direct:" + OWNER);
                        }));
    }

    /** The hour that begins in one to two hours. */
    private static int soon() {
        return LocalTime.now().plusHours(2).getHour();
    }

    /** Whether what somebody writes belongs to what was said before. */
    private boolean goesOn(RunningGateway gateway, ProviderDouble providers, TelegramMessage message)
            throws IOException {
        chats.answer(gateway, message);
        return ChatBehaviours.told(providers, message.text()).contains("\"role\":\"assistant\"");
    }
}
