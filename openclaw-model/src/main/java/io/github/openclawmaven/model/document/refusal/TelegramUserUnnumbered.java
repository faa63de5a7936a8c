package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may write to a bot of Telegram is named by number: from 2026.2.17 a name matches nobody, and a group is no user. */
final class TelegramUserUnnumbered implements Refusal {

    static final DiagnosticCode UNNUMBERED =
            DiagnosticCode.error("OC6520", "A user of Telegram is not named by number");

    private static final List<String> LISTS =
            List.of("/allowFrom/*", "/groupAllowFrom/*", "/groups/*/allowFrom/*", "/groups/*/topics/*/allowFrom/*");

    private static final Pattern TAKEN = Pattern.compile("\\*|(?i:(?:telegram|tg):)?\\d+|accessGroup:.+");
    private static final Pattern GROUP = Pattern.compile("-\\d+");

    @Override
    public DiagnosticCode code() {
        return UNNUMBERED;
    }

    @Override
    public Effect effect() {
        return new Effect("ignores", "nobody matches it: who is meant is locked out");
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        if (!facts.network().numbersTelegramUsers()) {
            return Stream.empty();
        }
        return Stream.of("/channels/telegram", "/channels/telegram/accounts/*")
                .flatMap(channel -> LISTS.stream().map(list -> channel + list))
                .flatMap(list -> Places.in(document, list).stream())
                .filter(entry -> !TAKEN.matcher(
                                document.root().at(entry).asText().strip())
                        .matches())
                .map(entry -> GROUP.matcher(document.root().at(entry).asText().strip())
                                .matches()
                        ? new Refused(entry, "this is a group of Telegram, not a user", "name groups under groups:")
                        : new Refused(
                                entry,
                                "a user of Telegram is a number",
                                "write to the bot, and take from.id from the gateway's log"));
    }
}
