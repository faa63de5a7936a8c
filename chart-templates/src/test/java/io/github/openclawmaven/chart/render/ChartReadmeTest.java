package io.github.openclawmaven.chart.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart's README tells whoever installs it. */
class ChartReadmeTest {

    private static final String ONE_AGENT = "agents: {main: {}}\n";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @Test
    void saysOfEachValueWhatItIsAndItsDefault() {
        project.descriptor(ONE_AGENT + "kubernetes: {labels: {team: a-b}}\n");

        assertThat(project.render("README.md"))
                .contains("| `storage.size` | `10Gi` | Of the claim that the chart makes. |")
                .contains("| `secrets.openclaw-secrets` | `openclaw-secrets` | With ANTHROPIC_API_KEY. |")
                .contains("| `labels` | `{team: a-b}` | Labels on all objects. |")
                .doesNotContainPattern("(?m)^\\| `.*\\|  \\|$");
    }

    @Test
    void tellsHowToMakeEverySecret() {
        project.descriptor(ONE_AGENT + "env: {PROXY: {secret: egress, key: url}}\n");

        assertThat(project.render("README.md"))
                .contains("kubectl --namespace acme create secret generic egress \\\n  --from-literal='url=VALUE'\n")
                .contains("kubectl --namespace acme create secret generic openclaw-secrets \\\n"
                        + "  --from-literal='ANTHROPIC_API_KEY=VALUE'\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026.9.6  |                                                | agents run none                | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {mode: deny}}                    | agents run none                | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {allow: [date]}}                 | only allowed programs run      | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {safeBins: [head]}}              | only allowed programs run      | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {mode: auto}}                    | what somebody approves runs    | keep to the agent's own workspace
            2026.2.26 | tools: {exec: {mode: ask}}                     | what somebody approves runs    | keep to the agent's own workspace
            2026.9.6  | tools: {fs: {workspaceOnly: false}}            | agents run none                | open any file of the container
            2026.2.26 | config: {tools: {exec: {security: full}}}      | may run any command            | keep to the agent's own workspace
            2026.7.1  |                                                | agents run none                | open any file of the container
            2026.2.12 |                                                | agents run none                | open any file of the container
            """)
    void saysWhatAgentsCanSee(String release, String lines, String commands, String files) {
        project.descriptor(ONE_AGENT + (lines == null ? "" : lines + "\n")).release(release);

        assertThat(project.render("README.md"))
                .contains("- **Commands**: ")
                .containsPattern("\\*\\*Commands\\*\\*: [^\n]*" + commands)
                .containsPattern("\\*\\*Files\\*\\*: [^\n]*" + files);
    }

    @Test
    void aCommandOfOneAgentCountsAsWell() {
        project.descriptor("agents: {main: {tools: {exec: {mode: full}, fs: {workspaceOnly: false}}}}\n");

        assertThat(project.render("README.md")).contains("may run any command", "open any file of the container");
        assertThat(project.release(Project.OLD).render("README.md"))
                .contains("may run any command", "open any file of the container");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "templates/NOTES.txt"})
    void tellsWhatThePodDownloads(String file) {
        project.descriptor(
                ONE_AGENT
                        + """
                tools: {web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}}
                mcp: {servers: {files: {command: npx, args: ["-y", server]}, own: {command: node}}}
                """);

        assertThat(project.render(file))
                .contains("At its first start the pod downloads")
                .containsPattern("@openclaw/brave-plugin 20\\d\\d\\.\\d+\\.\\d+ from npm")
                .containsPattern("what the MCP server `?files`? runs")
                .doesNotContain("`own`", "server own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "templates/NOTES.txt"})
    void saysNothingOfDownloadsWhereThereAreNone(String file) {
        project.descriptor(ONE_AGENT);

        assertThat(project.render(file)).doesNotContain("downloads");
    }

    @ParameterizedTest
    @CsvSource({
        "2026.9.6, README.md, how to get the password",
        "2026.9.6, templates/NOTES.txt, and give the password.",
        "2026.2.26, README.md, lets nobody in",
        "2026.2.26, templates/NOTES.txt, Only who comes through the proxy gets in",
    })
    void tellsWhoGetsInBesideAProxy(String release, String file, String words) {
        project.file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        gateway:
                          release: 2026.9.6
                          trustedProxies: [10.42.0.0/16]
                          auth: {trustedProxy: {userHeader: x-forwarded-user}}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                        agents: {main: {}}
                        kubernetes: {expose: {ingress: {host: acme.example.com}}}
                        """)
                .release(release);

        assertThat(project.render(file)).contains(words).doesNotContain("wss://", "gateway.token");
    }
}
