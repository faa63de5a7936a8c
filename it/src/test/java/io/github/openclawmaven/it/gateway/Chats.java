package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.it.telegram.TelegramCall;
import io.github.openclawmaven.it.telegram.TelegramDouble;
import io.github.openclawmaven.it.telegram.TelegramMessage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What people write to a gateway's bots in Telegram, and what becomes of it. */
record Chats(TelegramDouble telegram) {

    static final String BOT = "dummy-default";

    /** Has people write at once, and waits for the next message that the bot sends to where the last of them wrote. */
    String answer(RunningGateway gateway, TelegramMessage... messages) throws IOException {
        return answerWith(gateway, "", messages);
    }

    /** The same, for the next message that has these words. */
    String answerWith(RunningGateway gateway, String words, TelegramMessage... messages) throws IOException {
        int before = telegram.calls().size();
        telegram.write(BOT, List.of(messages));
        long chat = messages[messages.length - 1].chat();
        return soon(gateway, before, () -> telegram.calls().stream()
                .skip(before)
                .filter(call -> call.bot().equals(BOT) && call.method().equals("sendMessage") && call.isIn(chat))
                .map(TelegramCall::text)
                .filter(text -> text.contains(words))
                .findFirst());
    }

    private <T> T soon(RunningGateway gateway, int before, Waiting.Look<T> look) throws IOException {
        try {
            return gateway.soon(look);
        } catch (IllegalStateException e) {
            List<TelegramCall> seen = telegram.calls();
            throw new IllegalStateException("the bot did " + seen.subList(before, seen.size()), e);
        }
    }

    /** What the bot did in a conversation so far. */
    Stream<TelegramCall> calls(String method, long chat) {
        return telegram.calls().stream().filter(call -> call.method().equals(method) && call.isIn(chat));
    }

    /** The emojis by which the bot reacted in a conversation so far. */
    List<String> reactions(long chat) {
        return calls("setMessageReaction", chat)
                .map(call -> call.parameters().at("/reaction/0/emoji").asText())
                .toList();
    }

    /** The names of the commands that a bot shows. */
    Set<String> commands(String bot) {
        return telegram.calls().stream()
                .filter(call -> call.bot().equals(bot) && call.method().equals("setMyCommands"))
                .flatMap(call ->
                        StreamSupport.stream(call.parameters().path("commands").spliterator(), false))
                .map(command -> command.path("command").asText())
                .collect(Collectors.toSet());
    }

    /** The keys of the sessions that the gateway has. */
    static List<String> sessions(RunningGateway gateway) throws IOException {
        return list(gateway).map(session -> session.path("key").asText()).toList();
    }

    /** How many messages of a group the gateway took so far. */
    long came(RunningGateway gateway, long group) throws IOException {
        return gateway.log()
                .lines()
                .filter(line -> line.contains("Inbound message telegram:group:" + group))
                .count();
    }

    private static Stream<JsonNode> list(RunningGateway gateway) throws IOException {
        return StreamSupport.stream(
                gateway.rpc("sessions.list", "{}").path("sessions").spliterator(), false);
    }
}
