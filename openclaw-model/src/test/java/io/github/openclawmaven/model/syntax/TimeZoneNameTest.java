package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZoneNameTest {

    /** A line of zones.tsv, which zones.mjs beside it wrote: what the gateway's Node takes a name for. */
    record Verdict(String zone, String name) {

        Optional<String> takenFor() {
            return Optional.of(zone).filter(it -> !it.equals("refused"));
        }
    }

    static Stream<Verdict> verdictsOfNode() throws IOException {
        try (InputStream file = Objects.requireNonNull(TimeZoneNameTest.class.getResourceAsStream("/zone/zones.tsv"))) {
            List<Verdict> verdicts = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Verdict(cells[0], cells[1]))
                    .toList();
            return verdicts.stream();
        }
    }

    @Test
    void isWhatNodeTakesButForAbbreviationsOfWhichItsMeaningIsKnown() throws IOException {
        assertThat(verdictsOfNode()).allSatisfy(verdict -> {
            Optional<ZoneAbbreviation> abbreviation = ZoneAbbreviation.of(verdict.name());
            assertThat(TimeZoneName.problem(verdict.name()).isEmpty())
                    .isEqualTo(verdict.takenFor().isPresent() && abbreviation.isEmpty());
            abbreviation.ifPresent(it -> assertThat(it.takenFor()).isEqualTo(verdict.takenFor()));
        });
    }

    @Test
    void ofAnAbbreviationOnlyZonesAreMeant() throws IOException {
        assertThat(verdictsOfNode()
                        .flatMap(verdict -> ZoneAbbreviation.of(verdict.name()).stream())
                        .flatMap(abbreviation -> abbreviation.meant().stream()))
                .hasSizeGreaterThan(50)
                .allSatisfy(zone -> assertThat(TimeZoneName.problem(zone)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " UTC", "Europe/Berln", "Factory", "Etc/Unknown", "Europe/Berl\u0131n"})
    void isNothingElse(String text) {
        assertThat(TimeZoneName.problem(text)).contains("the IANA database has no such time zone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JST          | write \"Asia/Tokyo\"",
                "jst          | write \"Asia/Tokyo\"",
                "CST          | write \"America/Chicago\" or \"Asia/Shanghai\"",
                "BST          | write \"Europe/London\" or \"Asia/Dhaka\"",
                "Z            | write \"UTC\"",
                "UTC+2        | write \"+02:00\", or the name of a zone",
                "GMT-3        | write \"-03:00\", or the name of a zone",
                "+5:30        | write \"+05:30\", or the name of a zone",
                "+02:00:00    | write \"+02:00\", or the name of a zone",
                "Europe/Berln | did you mean \"Europe/Berlin\"?",
                "UTC+99       | ''",
            })
    void hasARemedy(String text, String remedy) {
        assertThat(TimeZoneName.problem(text)).isPresent();
        assertThat(TimeZoneName.remedy(text).words()).isEqualTo(remedy);
    }

    @Test
    void saysWhatTheGatewayWouldMakeOfAnAbbreviation() {
        assertThat(TimeZoneName.problem("BST"))
                .contains(
                        "it is an abbreviation, and not in the IANA database; the gateway would take it for Asia/Dhaka");
        assertThat(TimeZoneName.problem("CEST")).contains("it is an abbreviation, and not in the IANA database");
    }
}
