package io.github.openclawmaven.model.document.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsWriterTest {

    @TempDir
    private Path root;

    private JsonNode job(String release, String job) throws IOException {
        Compilation compilation = new SourceFolder(root)
                .with(
                        "openclaw.yaml",
                        SourceFolder.HEAD
                                + "channels: {telegram: {botToken: {secret: t, key: b}}}\n"
                                + "agents: {main: {}, ops: {}}\ndefaultAgent: main\njobs:\n  a: " + job + "\n")
                .compile(release);
        assertThat(compilation.result())
                .as(SourceFolder.console(compilation).toString())
                .isPresent();
        JsonNode document = new JsonMapper()
                .readTree(compilation.result().get().documents().jobsJson().orElseThrow());
        assertThat(document.get("version").intValue()).isEqualTo(1);
        return document.at("/jobs/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cron: ' 0 9,17 * * * ', tz: Europe/Berlin | {\"kind\":\"cron\",\"expr\":\"0 9,17 * * *\",\"tz\":\"Europe/Berlin\"}",
                "every: 90m | {\"kind\":\"every\",\"everyMs\":5400000}",
                "at: 2099-12-01T09:00:00Z | {\"kind\":\"at\",\"at\":\"2099-12-01T09:00:00Z\"}",
            })
    void aScheduleIsOfItsKind(String schedule, String json) throws IOException {
        assertThat(job("2026.9.6", "{message: x, schedule: {" + schedule + "}}").get("schedule"))
                .hasToString(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | false",
                "{after: 3, channel: telegram, to: '42', account: default, cooldown: 1h, mode: announce} | {\"after\":3,\"channel\":\"telegram\",\"to\":\"42\",\"accountId\":\"default\",\"cooldownMs\":3600000,\"mode\":\"announce\"}",
                "{enabled: true} | {}",
            })
    void whoIsToldOfFailuresIsWritten(String alert, String json) throws IOException {
        assertThat(job("2026.9.6", "{message: x, schedule: {every: 1h}, failureAlert: " + alert + "}")
                        .get("failureAlert"))
                .hasToString(json);
    }

    @Test
    void aDeliveryNamesAccountAndThread() throws IOException {
        assertThat(job(
                                "2026.9.6",
                                "{message: x, schedule: {every: 1h}, delivery: {channel: telegram, to: 42, account: default, thread: 7, bestEffort: true}}")
                        .get("delivery"))
                .hasToString(
                        "{\"mode\":\"announce\",\"channel\":\"telegram\",\"to\":\"42\",\"accountId\":\"default\",\"threadId\":\"7\",\"bestEffort\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "2099-12-01T09:00:00Z, 2099-12-01T09:00:00Z",
        "2099-12-01T09:00:00.5Z, 2099-12-01T09:00:00.500Z",
        "2099-12-01T09:00:00.123456789Z, 2099-12-01T09:00:00.123Z",
        "2099-12-01T09:00+02, 2099-12-01T07:00:00Z",
        "2099-12-01T09:00:00-05:30, 2099-12-01T14:30:00Z",
        "2099-12-01T09:00:00+01:00:30, 2099-12-01T07:59:30Z",
    })
    void anInstantIsWrittenAsEachReleaseReadsIt(String written, String instant) throws IOException {
        String job = "{message: x, schedule: {at: \"" + written + "\"}}";

        assertThat(job("2026.9.6", job).at("/schedule/at").textValue()).isEqualTo(instant);
        assertThat(job("2026.2.3", job).at("/schedule/at").textValue()).isEqualTo(instant);
        assertThat(job("2026.2.2-3", job).get("schedule"))
                .hasToString(
                        "{\"kind\":\"at\",\"atMs\":" + Instant.parse(instant).toEpochMilli() + "}");
    }

    @Test
    void aJobOfOneTimeStaysAfterItsRun() throws IOException {
        assertThat(job("2026.9.6", "{message: x, schedule: {at: 2099-12-01T09:00:00Z}}")
                        .get("deleteAfterRun"))
                .hasToString("false");
        assertThat(job("2026.9.6", "{message: x, schedule: {every: 1h}}").has("deleteAfterRun"))
                .isFalse();
    }

    @Test
    void anIsolatedJobSaysEverythingThatIsDeclared() throws IOException {
        String declared =
                "{agent: ops, name: Shown, description: d, enabled: true, schedule: {every: 1h}, wakeMode: next-heartbeat,"
                        + " message: do it, thinking: low, timeout: 5m, delivery: {channel: telegram, to: \"-100\"}}";

        assertThat(job("2026.9.6", declared))
                .hasToString(
                        "{\"id\":\"chart_a\",\"declarationKey\":\"chart:a\",\"agentId\":\"ops\",\"name\":\"Shown\",\"description\":\"d\",\"enabled\":true,"
                                + "\"schedule\":{\"kind\":\"every\",\"everyMs\":3600000},\"sessionTarget\":\"isolated\",\"wakeMode\":\"next-heartbeat\","
                                + "\"payload\":{\"kind\":\"agentTurn\",\"message\":\"do it\",\"thinking\":\"low\",\"timeoutSeconds\":300,\"toolsAllow\":[\"*\"]},"
                                + "\"delivery\":{\"mode\":\"announce\",\"channel\":\"telegram\",\"to\":\"-100\"}}");
    }

    @Test
    void aReleaseWithoutDeclarationKeysGetsNone() throws IOException {
        assertThat(job("2026.2.26", "{message: x, schedule: {every: 1h}}"))
                .hasToString("{\"id\":\"chart_a\",\"agentId\":\"main\",\"name\":\"a\","
                        + "\"schedule\":{\"kind\":\"every\",\"everyMs\":3600000},\"sessionTarget\":\"isolated\",\"wakeMode\":\"now\","
                        + "\"payload\":{\"kind\":\"agentTurn\",\"message\":\"x\"},\"delivery\":{\"mode\":\"none\"}}");
    }

    @ParameterizedTest
    @CsvSource({"2026.2.26", "2026.9.6"})
    void aJobOfTheMainSessionIsAnEvent(String release) throws IOException {
        JsonNode job = job(release, "{sessionTarget: main, systemEvent: Look., schedule: {every: 2h}}");

        assertThat(job.get("sessionTarget").textValue()).isEqualTo("main");
        assertThat(job.get("agentId").textValue()).isEqualTo("main");
        assertThat(job.get("payload")).hasToString("{\"kind\":\"systemEvent\",\"text\":\"Look.\"}");
        assertThat(job.get("delivery")).hasToString("{\"mode\":\"none\"}");
    }

    @Test
    void withoutASectionThereIsNoDocument() {
        assertThat(jobsJson("agents: {main: {}}\n")).isEmpty();
    }

    @Test
    void anEmptySectionTakesAwayTheJobsOfAnEarlierChart() {
        assertThat(jobsJson("agents: {main: {}}\njobs: {}\n").orElseThrow())
                .isEqualToIgnoringWhitespace("{\"version\": 1, \"jobs\": []}");
    }

    private Optional<String> jobsJson(String sections) {
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + sections)
                .compile();
        return compilation.result().orElseThrow().documents().jobsJson();
    }
}
