package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.List;
import java.util.stream.Stream;

/** Discord's ids are longer than what a number of JavaScript holds exactly. */
final class DiscordIdAsNumber implements Refusal {

    static final DiagnosticCode NUMBER = DiagnosticCode.error("OC6505", "An id of Discord is a number");

    private static final List<String> LISTS = List.of(
            "/allowFrom/*",
            "/dm/allowFrom/*",
            "/dm/groupChannels/*",
            "/execApprovals/approvers/*",
            "/guilds/*/users/*",
            "/guilds/*/roles/*",
            "/guilds/*/channels/*/users/*",
            "/guilds/*/channels/*/roles/*");

    @Override
    public DiagnosticCode code() {
        return NUMBER;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        return Stream.of("/channels/discord", "/channels/discord/accounts/*")
                .flatMap(channel -> LISTS.stream().map(list -> channel + list))
                .flatMap(list -> Places.in(document, list).stream())
                .filter(id -> document.root().at(id).isNumber())
                .map(id -> new Refused(id, "an id of Discord is a text", "write it in quotes"));
    }
}
