package io.github.openclawmaven.model.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KeyHistoryTest {

    /** Where schemas take anything. */
    private static final List<String> OPEN = List.of("/plugins/entries/", "/talk/providers/");

    private final Catalogue catalogue = Catalogue.bundled();
    private final KeyHistory history = new KeyHistory(catalogue);

    static Stream<MovedKey> moved() {
        return MovedKey.known().stream();
    }

    @ParameterizedTest
    @MethodSource("moved")
    void theReleasesBesideTheMoveKnowEachItsPlaceOnly(MovedKey key) {
        SchemaCheck last = catalogue.schema(key.last());
        SchemaCheck next = catalogue.schema(catalogue.after(key.last()));

        assertThat(catalogue.facts(key.last()).knownChannels())
                .as(key.toString())
                .anyMatch(channel -> {
                    String oldPlace = place(key.oldPlace(), channel, "list");
                    return last.names(oldPlace)
                            && !next.names(oldPlace)
                            && Stream.of("list", "entries")
                                    .map(agents -> place(key.newPlace(), channel, agents))
                                    .anyMatch(place -> OPEN.stream().anyMatch(place::startsWith) || next.names(place));
                });
    }

    /** A rule for all channels is held against each; agents are in a list up to 2026.7.35 and in a map afterwards. */
    private static String place(String dotted, String channel, String agents) {
        String real = dotted.replace("channels.*.", "channels." + channel + ".")
                .replace("agents.*.", "agents." + agents + ".");
        return "/" + real.replace('.', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.9.6  | /agents/list                       | it is \"agents.entries\" since 2026.8.1",
                "2026.7.35 | /agents/entries                    | it is \"agents.list\" up to 2026.7.35",
                "2026.9.6  | /channels/slack/accounts/a/dm/policy | it is \"channels.slack.accounts.a.dmPolicy\" since 2026.8.1",
                "2026.2.26 | /mcp                               | it came with 2026.3.22",
                "2026.9.6  | /gateway/controlUi/allowInsecureAuth | 2026.7.35 is the last release that has it",
            })
    void tellsWhereAnotherReleaseHasAKey(String release, String pointer, String told) {
        assertThat(history.tell(pointer, GatewayRelease.of(release))).contains(told);
    }

    @Test
    void tellsNothingOfAKeyThatNoReleaseHas() {
        for (String pointer : List.of("/agentz", "/gateway/prot", "/agents/entries/main/prot")) {
            assertThat(history.tell(pointer, catalogue.newest())).isEmpty();
        }
    }
}
