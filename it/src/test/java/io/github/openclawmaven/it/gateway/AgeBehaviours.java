package io.github.openclawmaven.it.gateway;

import static io.github.openclawmaven.it.gateway.ChatBehaviours.GROUP;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.GUEST;
import static io.github.openclawmaven.it.gateway.ChatBehaviours.OWNER;
import static io.github.openclawmaven.it.telegram.TelegramMessage.direct;
import static io.github.openclawmaven.it.telegram.TelegramMessage.group;
import static io.github.openclawmaven.it.telegram.TelegramMessage.topic;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import io.github.openclawmaven.it.telegram.TelegramMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The table of what typed keys do with conversations that get old: the gateway starts anew with its clock ahead, row by row. */
final class AgeBehaviours {

    private static final long FORUM = -200;

    /** The turns that 2026.9.6 keeps when it resets a conversation by its age; the others keep none. */
    private static final int LEFT = 3;

    /** A session that no person in a channel has: that of {@code agentDefaults.thinking}. */
    private static final String OWN = "agent:main:turn";

    private final Chats chats;
    private final PodClock clock;

    AgeBehaviours(TelegramDouble telegram, PodClock clock) {
        this.chats = new Chats(telegram);
        this.clock = clock;
    }

    List<TypedBehaviour> all() {
        return List.of(
                TypedBehaviour.of("session.resetByType.direct", "{mode: idle, idle: 30m}", (gateway, providers) -> {
                    say(gateway, text -> direct(GUEST, text));
                    say(gateway, text -> group(OWNER, GROUP, "@team " + text));
                    say(gateway, text -> topic(OWNER, FORUM, 7, "@team " + text));
                    later(gateway, Duration.ofMinutes(40));
                    assertThat(remembers(gateway, providers, direct(GUEST, "Minutes later")))
                            .isFalse();
                }),
                TypedBehaviour.of("session.resetByType.group", "{mode: idle, idle: 2h}", (gateway, providers) -> {
                    assertThat(remembers(gateway, providers, group(OWNER, GROUP, "@team Minutes after")))
                            .isTrue();
                    assertThat(remembers(gateway, providers, topic(OWNER, FORUM, 7, "@team Minutes on")))
                            .isTrue();
                    later(gateway, Duration.ofHours(3));
                    assertThat(remembers(gateway, providers, group(OWNER, GROUP, "@team Hours after")))
                            .isFalse();
                }),
                // Topics are of the kind "thread", for which nothing else is said.
                TypedBehaviour.of(
                        "session.reset", "{mode: daily, atHour: " + soon() + "}", (gateway, providers) -> assertThat(
                                        remembers(gateway, providers, topic(OWNER, FORUM, 7, "@team Hours on")))
                                .isFalse()),
                // 2026.9.6 keeps what was said in a channel, whatever its age.
                TypedBehaviour.of(
                        "session.maintenance",
                        "{mode: enforce, pruneAfter: 2d, maxEntries: 500}",
                        (gateway, providers) -> {
                            assertThat(Chats.sessions(gateway)).contains(OWN);
                            later(gateway, Duration.ofDays(3));
                            assertThat(gateway.rpc("sessions.cleanup", "{\"enforce\": true}")
                                            .path("mode")
                                            .asText())
                                    .isEqualTo("enforce");
                            assertThat(Chats.sessions(gateway)).doesNotContain(OWN);
                        }));
    }

    /** What holds for a channel holds for all types in it: apart from those that say something of types. */
    List<TypedBehaviour> ofChannel() {
        return List.of(TypedBehaviour.of(
                "session.resetByChannel", "{telegram: {mode: idle, idle: 30m}}", (gateway, providers) -> {
                    say(gateway, text -> direct(GUEST, text));
                    later(gateway, Duration.ofMinutes(40));
                    assertThat(remembers(gateway, providers, direct(GUEST, "Minutes later")))
                            .isFalse();
                }));
    }

    /** The hour that begins in one to two hours. */
    private static int soon() {
        return LocalTime.now().plusHours(2).getHour();
    }

    /** 2026.9.6 takes a clock that leaps for a machine that slept, and starts its channels anew at any time after. */
    private void later(RunningGateway gateway, Duration ahead) throws IOException {
        gateway.close();
        clock.set(ahead);
        gateway.reopen();
    }

    /** Has somebody say more than a reset leaves. */
    private void say(RunningGateway gateway, Function<String, TelegramMessage> message) throws IOException {
        for (int turn = 0; turn <= LEFT; turn++) {
            chats.answer(gateway, message.apply("Turn " + turn));
        }
    }

    /** Whether the model that is told what somebody writes is told more of its own answers than a reset leaves. */
    private boolean remembers(RunningGateway gateway, ProviderDouble providers, TelegramMessage message)
            throws IOException {
        chats.answer(gateway, message);
        JsonNode told = ChatBehaviours.asked(providers, message.text()).orElseThrow();
        return StreamSupport.stream(told.spliterator(), false)
                        .filter(said -> said.path("role").asText().equals("assistant"))
                        .count()
                > LEFT;
    }
}
