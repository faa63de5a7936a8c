package io.github.openclawmaven.plugin.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitOptionsTest {

    private static final Path CHANNELS = Path.of("src/main/resources/scaffold/channel");

    @Test
    void takesTheNameOfThePlaceAndTheNewestRelease() throws InitException {
        NewProject project = new InitOptions(Optional.empty(), "acme", "kubernetes", Optional.empty(), "none").check();

        assertThat(project.name()).isEqualTo("acme");
        assertThat(project.release()).isEqualTo(Catalogue.bundled().newest().toString());
        assertThat(project.channel()).isEmpty();
    }

    @Test
    void takesAMonthForItsNewestRelease() throws InitException {
        NewProject project =
                new InitOptions(Optional.of("acme"), "here", "openshift", Optional.of("2026.2"), "telegram").check();

        assertThat(project.release()).isEqualTo("2026.2");
        assertThat(project.facts().release()).hasToString("2026.2.26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Bot|kubernetes|2026.9.6|none|-Dname=Acme Bot cannot name a chart: a name consists of small letters, digits and -, with a letter or digit at both ends; did you mean \"acme-bot\"?",
                "1st|kubernetes|2026.9.6|none|-Dname=1st cannot name a chart: the name of a Service starts with a letter; did you mean \"st\"?",
                "!|kubernetes|2026.9.6|none|-Dname=! cannot name a chart: a name consists of small letters, digits and -, with a letter or digit at both ends",
                "acme|openshfit|2026.9.6|none|-Dplatform=openshfit is no platform: did you mean \"openshift\"?",
                "acme|nomad|2026.9.6|none|-Dplatform=nomad is no platform: there are kubernetes, openshift",
                "acme|kubernetes|2026.9.99|none|-Drelease=2026.9.99 is no known release: the nearest is 2026.9.6",
                "acme|kubernetes|2026.9.6|telegran|-Dchannel=telegran is no channel: did you mean \"telegram\"?",
                "acme|kubernetes|2026.9.6|fax|-Dchannel=fax is no channel: there are telegram, discord, slack, mattermost, matrix, none",
                "acme|kubernetes|2026.9.6|irc|-Dchannel=irc is known to the gateway, but there is no template of it: take none, and add it to the descriptor. There are telegram, discord, slack, mattermost, matrix, none"
            })
    void saysWhatIsMeant(String name, String platform, String release, String channel, String message) {
        assertThatThrownBy(() ->
                        new InitOptions(Optional.of(name), "here", platform, Optional.of(release), channel).check())
                .isInstanceOf(InitException.class)
                .hasMessage(message);
    }

    @Test
    void saysAllAtOnce() {
        assertThatThrownBy(
                        () -> new InitOptions(Optional.empty(), "My Bots", "k8s", Optional.of("latest"), "x").check())
                .hasMessage(String.join(
                        "\n",
                        "-Dname is missing, and \"My Bots\" cannot name a chart in its place: a name consists of small letters,"
                                + " digits and -, with a letter or digit at both ends; take -Dname=my-bots",
                        "-Dplatform=k8s is no platform: there are kubernetes, openshift",
                        "-Drelease=latest is no known release: the nearest is 2026.9.6",
                        "-Dchannel=x is no channel: there are telegram, discord, slack, mattermost, matrix, none"));
    }

    @Test
    void knowsEveryTemplateOfAChannel() throws IOException {
        try (Stream<Path> files = Files.list(CHANNELS)) {
            List<String> templates = files.map(
                            file -> file.getFileName().toString().replace(".yaml.ftl", ""))
                    .toList();

            assertThat(InitChannel.ALL).extracting(InitChannel::id).containsExactlyInAnyOrderElementsOf(templates);
        }
    }
}
