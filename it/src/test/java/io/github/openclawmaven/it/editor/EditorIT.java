package io.github.openclawmaven.it.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.random.RandomDescriptor;
import io.github.openclawmaven.model.schema.DescriptorSchemas;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.schema.DescriptorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas in a project as the site's page on editors has it. In a row of a table {@code ‸} is the cursor, and {@code ⏎} the
 * end of a line.
 */
class EditorIT {

    private static final GatewayFacts FACTS = Catalogue.bundled().facts(GatewayRelease.of("2026.9.6"));
    private static final String COMMENT = "# yaml-language-server: $schema=../../../target/openclaw-schema/";
    private static final String DESCRIPTOR = COMMENT + "descriptor.schema.json\n";
    private static final String OVERLAY = COMMENT + "overlay.schema.json\n";
    private static final String JOB =
            "---\n# yaml-language-server: $schema=../../../../../../target/openclaw-schema/job.schema.json\n";

    private static final String DESCRIPTOR_FILE = "openclaw-%d.yaml";
    private static final String JOB_FILE = "agents/main/jobs/job-%d.md";

    @TempDir
    private static Path project;

    private static YamlLanguageServer server;

    private static int files;

    @BeforeAll
    static void start() throws IOException {
        Path schemas = Files.createDirectories(project.resolve("target/openclaw-schema"));
        for (Map.Entry<String, Content> file :
                DescriptorSchemas.files(FACTS, DescriptorPage.read()).entrySet()) {
            Files.write(schemas.resolve(file.getKey()), file.getValue().bytes());
        }
        server = YamlLanguageServer.start(project);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gateway:⏎  ‸                          | release, port, bind, trustedProxies",
                "gateway:⏎  bind: ‸                    | lan, loopback",
                "gateway:⏎  release: ‸                 | 2026.9.6, 2026.2.26",
                "models:⏎  providers:⏎    ‸            | anthropic, openai, amazon-bedrock",
                "agents:⏎  main:⏎    thinking: ‸       | minimal, adaptive, ultra",
                "agents:⏎  main:⏎    tools:⏎      deny:⏎      - ‸ | exec, web_fetch, group:fs",
                "channels:⏎  ‸                         | telegram, slack, whatsapp",
                "channels:⏎  telegram:⏎    dmPolicy: ‸ | pairing, allowlist, open, disabled",
                "jobs:⏎  report:⏎    ‸                 | agent, schedule, delivery",
                "kubernetes:⏎  platform: ‸             | kubernetes, openshift",
            })
    void completesKeysAndWhatTheReleaseKnows(String text, String proposed) throws IOException {
        assertThat(completions(DESCRIPTOR, DESCRIPTOR_FILE, text)).contains(proposed.split(", "));
    }

    @Test
    void proposesNoNothing() throws IOException {
        assertThat(completions(DESCRIPTOR, DESCRIPTOR_FILE, "agents:⏎  main:⏎    thinking: ‸"))
                .doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gate‸way: {}                                   | the gateway process",
                "gateway: {po‸rt: 18789}                        | WebSocket and HTTP; default: 18789",
                "models: {def‸ault: anthropic/claude-opus-4-6}  | for agents that choose none",
                "agents: {main: {tools: {exec: {mo‸de: deny}}}} | which commands run",
                "channels: {whatsapp: {allow‸From: ['*']}}      | ids of those who may, as the channel has them",
                "gateway: {token: {sec‸ret: a, key: b}}         | name of the Secret, in the namespace of the release",
                "jobs: {report: {schedule: {cr‸on: '0 9 * * *'}}} | cron expression",
            })
    void showsWhatTheReferenceSaysOfAKey(String text, String shown) throws IOException {
        assertThat(hover(DESCRIPTOR, DESCRIPTOR_FILE, text)).contains(shown);
    }

    @Test
    void marksMistakesOfShapeAtTheirPlace() throws IOException {
        Path file = write(
                DESCRIPTOR_FILE,
                DESCRIPTOR
                        + """
                        apiVersion: openclaw/v1
                        name: Acme
                        gateway:
                          release: 2026.9.6
                          prot: 80
                          bind: wan
                        models:
                          providers:
                            anthropic: {apiKey: sk-ant}
                        agents:
                          Main: {}
                        channels:
                          defaults: {}
                        bindings:
                        - {channel: telegram}
                        jobs:
                          report:
                            agent: main
                            message: Report.
                            schedule: {cron: every day}
                            timeout: 5
                        kubernetes:
                          storage: {size: 10 GB}
                          resources: []
                        """);

        assertThat(server.open(file))
                .containsExactlyInAnyOrder(
                        "3:7 small letters, digits and -, with a letter first and a letter or digit last",
                        "6:3 Property prot is not allowed.",
                        "7:9 Value is not accepted. Valid values: \"lan\", \"loopback\".",
                        "10:25 a reference belongs here: {secret: NAME, key: KEY}",
                        "12:3 an agent id is small letters, digits, - and _, with a letter or digit at both ends",
                        "14:3 Property defaults is not allowed.",
                        "16:3 Missing property \"agent\".",
                        "21:22 a cron expression: minute, hour, day, month and weekday, such as 0 9 * * MON-FRI",
                        "22:14 Incorrect type. Expected \"string\".",
                        "24:19 a quantity of more than nothing, such as 500M or 10Gi, without a space or a B",
                        "25:14 Incorrect type. Expected one of object, null.");
    }

    @Test
    void anOverlayMayLeaveOutAndDelete() throws IOException {
        String text = OVERLAY
                + """
                gateway:
                  token: {key: prod}
                  trustedProxies: null
                agents:
                  helper: null
                jobs:
                  report: {schedule: {cron: "0 6 * * *"}}
                """;
        assertThat(server.open(write(DESCRIPTOR_FILE, text))).isEmpty();
        assertThat(server.open(write(DESCRIPTOR_FILE, text + "kubernetes: {platform: k8s}\nagent: {}\n")))
                .containsExactlyInAnyOrder(
                        "9:24 Value is not accepted. Valid values: \"kubernetes\", \"openshift\".",
                        "10:1 Property agent is not allowed.");
        assertThat(completions(OVERLAY, DESCRIPTOR_FILE, "kubernetes:⏎  platform: ‸"))
                .contains("kubernetes", "openshift");
        assertThat(hover(OVERLAY, DESCRIPTOR_FILE, "kubernetes: {air‸Gapped: true}"))
                .contains("pods reach no npm registry");
    }

    @Test
    void knowsTheFrontMatterOfAJob() throws IOException {
        assertThat(server.open(write(JOB_FILE, JOB + "schedule: {every: 2h}\nagent: main\n---\nRead the report.\n")))
                .containsExactly("4:1 Property agent is not allowed.");
        assertThat(completions(JOB, JOB_FILE, "schedule: {every: 2h}⏎thinking: ‸⏎---⏎Read the report."))
                .contains("low", "high");
        assertThat(hover(JOB, JOB_FILE, "sched‸ule: {every: 2h}⏎---⏎Read the report."))
                .contains("when: exactly one of `cron`, `every`, `at`");
    }

    /** What no schema can change: the server reads a file with front matter as several YAML documents. */
    @Test
    void takesTheTextOfAJobForYamlToo() throws IOException {
        Path job = write(JOB_FILE, JOB + "schedule: {every: 2h}\n---\nAnswer in JSON:\n\n{\"a\": [1,\n");

        assertThat(server.open(job)).isNotEmpty().allSatisfy(marked -> assertThat(
                        Integer.parseInt(marked.split(":")[0]))
                .isGreaterThan(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/releases/full/openclaw.yaml",
                "examples/seed-guide/src/main/openclaw/openclaw.yaml"
            })
    void hasNothingAgainstTheExamples(String example) throws IOException {
        assertThat(server.open(write(DESCRIPTOR_FILE, DESCRIPTOR + Files.readString(Path.of(example)))))
                .isEmpty();
    }

    @Test
    void hasNothingAgainstDescriptorsThatUseEveryTypedKey() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            String text = RandomDescriptor.of(seed, FACTS).text();
            assertThat(server.open(write(DESCRIPTOR_FILE, DESCRIPTOR + text)))
                    .as(text)
                    .isEmpty();
        }
    }

    private List<String> completions(String head, String name, String row) throws IOException {
        Path file = opened(head, name, row);
        return server.completions(file, Cursor.in(marked(head, row)));
    }

    private String hover(String head, String name, String row) throws IOException {
        Path file = opened(head, name, row);
        return server.hover(file, Cursor.in(marked(head, row)));
    }

    private Path opened(String head, String name, String row) throws IOException {
        Path file = write(name, Cursor.text(marked(head, row)));
        server.open(file);
        return file;
    }

    private static String marked(String head, String row) {
        return head + row.replace('⏎', '\n') + "\n";
    }

    /** A file of its own, whose name stands for what it is. */
    private static Path write(String name, String text) throws IOException {
        Path file = project.resolve("src/main/openclaw").resolve(String.format(name, ++files));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
