package io.github.openclawmaven.plugin.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryIndexTest extends IndexTest {

    @Test
    void startsAnIndexWhereThereIsNone() throws Exception {
        PackagedChart chart = SampleChart.packed(
                "acme",
                """
                apiVersion: v2
                name: acme
                version: 1.2.3
                appVersion: 2026.9.6
                description: Answers, day and night
                deprecated: false
                keywords: [assistant, "on"]
                annotations:
                  category: AI
                """,
                "");

        assertThat(added(Optional.empty(), chart))
                .isEqualTo(
                        """
                        apiVersion: v1
                        entries:
                          acme:
                          - annotations:
                              category: AI
                            apiVersion: v2
                            appVersion: "2026.9.6"
                            created: "2026-11-25T09:30:00Z"
                            deprecated: false
                            description: "Answers, day and night"
                            digest: "DIGEST"
                            keywords:
                            - assistant
                            - "on"
                            name: acme
                            urls:
                            - acme-1.2.3.tgz
                            version: "1.2.3"
                        generated: "2026-11-25T09:30:00Z"
                        """
                                .replace("\"DIGEST\"", digestAsWritten(chart)));
    }

    @Test
    void leavesEverythingElseAsItWas() throws Exception {
        String odd =
                """
                # Charts of the platform team
                serverInfo: {contextPath: "/charts", y: on}
                apiVersion: v1
                entries:
                  # older than us
                  zebra:
                  - version: 1.10
                    name: zebra
                    created: 2019-01-02T03:04:05.678901234+02:00
                    home: 'http://zebra.example'
                    x-owner: Ünïcode 🦓
                    n: no
                    on: ~
                    time: 22:22
                    description: >-
                      folded text

                      of two paragraphs
                    notes: |
                      {{ kept }}
                        as it is
                    single: 'it''s'
                    urls: [zebra-1.10.tgz, 'https://elsewhere.example/a%20b.tgz'] # two
                  # nobody knows why
                  x-tagged: !acme {a: 1}
                  empty: []
                generated: '2020-01-01T00:00:00Z'
                """;

        assertThat(added(odd))
                .isEqualTo(odd.replace("'2020-01-01T00:00:00Z'", "\"2026-11-25T09:30:00Z\"")
                        .replace(
                                "generated:",
                                """
                                  acme:
                                  - apiVersion: v2
                                    created: "2026-11-25T09:30:00Z"
                                    digest: DIGEST
                                    name: acme
                                    urls:
                                    - acme-1.2.3.tgz
                                    version: "1.2.3"
                                generated:"""
                                        .replace("DIGEST", digestAsWritten(ACME))));
    }

    /** The one thing that the writer of the YAML library will not leave alone. */
    @Test
    void quotesANumberWithALeadingZero() throws Exception {
        assertThat(added("a: 089\nb: 0123\n")).startsWith("a: '089'\nb: !!int '0123'\n");
    }

    @Test
    void keepsTheCommentsBesideTheVersionsOfTheSameChart() throws Exception {
        String before =
                """
                entries:
                  # ours
                  acme: # all of it
                  # the last good one
                  - version: 1.0.0 # really
                    name: acme
                  # the first
                  - version: 0.1.0
                    name: acme
                # the end
                """;

        assertThat(added(before))
                .contains("  # ours\n  acme: # all of it\n")
                .containsIgnoringWhitespaces("- # the last good one\n version: 1.0.0 # really\n")
                .containsIgnoringWhitespaces("- # the first\n version: 0.1.0\n")
                .contains("# the end\n");
    }

    @Test
    void putsVersionsOfAChartInHelmsOrder() throws Exception {
        Optional<Content> file = Optional.empty();
        for (String version : new String[] {"1.9.0", "1.10.0", "1.10.0-SNAPSHOT", "2.0.0-rc.1", "1.0.0+b"}) {
            RepositoryIndex index = RepositoryIndex.read(file, "index.yaml");
            index.add(SampleChart.of("acme", version), "x.tgz", SampleChart.PUBLISHED);
            file = Optional.of(index.content());
        }

        assertThat(file.orElseThrow().text().orElseThrow().lines().filter(line -> line.contains("version:")))
                .containsExactly(
                        "    version: \"2.0.0-rc.1\"",
                        "    version: \"1.10.0\"",
                        "    version: \"1.10.0-SNAPSHOT\"",
                        "    version: \"1.9.0\"",
                        "    version: \"1.0.0+b\"");
    }

    @Test
    void changesNothingWhenTheSameBytesAreListed() throws Exception {
        String once = added(Optional.empty(), ACME);
        RepositoryIndex index = RepositoryIndex.read(Optional.of(Content.of(once)), "index.yaml");

        assertThat(index.add(ACME, "elsewhere.tgz", SampleChart.PUBLISHED.plusSeconds(60)))
                .isFalse();
        assertThat(index.content()).isEqualTo(Content.of(once));
    }

    @Test
    void replacesTheEntryOfAVersionThatHasOtherBytes() throws Exception {
        PackagedChart changed = SampleChart.of("acme", "1.2.3", "changed");
        RepositoryIndex index =
                RepositoryIndex.read(Optional.of(Content.of(added(Optional.empty(), ACME))), "index.yaml");

        assertThat(index.add(changed, "acme-1.2.3.tgz", SampleChart.PUBLISHED)).isTrue();
        assertThat(index.digest(ACME)).contains(changed.sha256());
        assertThat(index.content().text().orElseThrow()).containsOnlyOnce("version: \"1.2.3\"");
    }

    /** An empty file is what a lock on a missing one leaves; the others are what tools write for an empty repository. */
    @ParameterizedTest
    @CsvSource({"'apiVersion: v1'", "'entries: {}'", "'entries:'", "'entries: {acme: }'", "'entries: {acme: []}'"})
    void takesAnEmptyIndexForARepositoryWithoutCharts(String text) throws Exception {
        assertThat(added(text)).contains("acme:").contains(ACME.sha256());
    }

    @ParameterizedTest
    @CsvSource({
        "1.10",
        "2026-11-25",
        "0x1F",
        "1e3",
        "123e456",
        "1_000",
        "012",
        "22:22",
        "y",
        "N",
        "on",
        "Off",
        "YES",
        "null",
        "~",
        "true",
        ".5",
        "=",
        "<<",
        "'[a'",
        "'a: b'",
        "'a #b'",
        "'{{ a }}'",
        "' '",
        "'@a'"
    })
    void quotesWhatHelmsYamlWouldTakeForSomethingElse(String text) throws Exception {
        PackagedChart chart = SampleChart.packed(
                "acme",
                "name: acme\nversion: 1.2.3\nappVersion: \"" + text + "\"\nannotations: {\"" + text + "\": x}\n",
                "");

        String index = added(Optional.empty(), chart);

        assertThat(index).contains("appVersion: \"" + text + "\"\n").contains("    \"" + text + "\": x\n");
    }

    /** A digest that starts with a digit might be a number. */
    private static String digestAsWritten(PackagedChart chart) {
        return Character.isDigit(chart.sha256().charAt(0)) ? '"' + chart.sha256() + '"' : chart.sha256();
    }
}
