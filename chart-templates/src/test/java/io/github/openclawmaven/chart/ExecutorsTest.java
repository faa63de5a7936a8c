package io.github.openclawmaven.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.render.ChartRenderer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart has of executors, by what is said of them. */
class ExecutorsTest {

    private static final String POD = "agents: {main: {executor: {}}}\n";
    private static final String SIDECAR = "agents: {main: {executor: {placement: sidecar}}}\n";
    private static final String NONE = "agents: {main: {}}\n";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @ParameterizedTest
    @CsvSource({
        "templates/executors.yaml, true, false",
        "templates/executors-service.yaml, true, false",
        "templates/networkpolicy-executors.yaml, true, false",
        "templates/executor-secrets.yaml, true, true",
        "templates/configmap-executors.yaml, true, true",
        "templates/_executors.tpl, true, true",
        "templates/agent-rbac.yaml, true, false",
        "files/executor-gate/executors.json, true, true",
        "files/executor-scripts/executor.mjs, true, true",
        "files/scripts/executor-gate.mjs, true, true",
        "files/prepare/workspaces.json, true, true"
    })
    void eachFormHasWhatItNeeds(String path, boolean pod, boolean sidecar) {
        assertThat(project.descriptor(POD).render().files().containsKey(path)).isEqualTo(pod);
        assertThat(project.descriptor(SIDECAR).render().files().containsKey(path))
                .isEqualTo(sidecar);
        assertThat(project.descriptor(NONE).render().files()).doesNotContainKey(path);
    }

    @Test
    void nobodyOutsideThePodReachesTheGateWhereAllAreInIt() {
        assertThat(project.descriptor(SIDECAR).render("templates/deployment.yaml"))
                .contains("--listen=127.0.0.1:18890", "--gate=127.0.0.1:18890")
                .contains("fetch('http://127.0.0.1:18890/healthz')")
                .doesNotContain("name: executors\n");
        assertThat(project.descriptor(POD).render("templates/deployment.yaml"))
                .contains("--listen=0.0.0.0:18890", "path: /healthz", "name: executors\n");
    }

    @Test
    void theGateAsksAGatewayThatListensForItselfAlone() {
        project.file("openclaw.yaml", with("gateway: {release: 2026.9.6, bind: loopback, port: 18890}"));
        ChartTree chart = project.render();

        assertThat(Project.text(chart, "templates/deployment.yaml"))
                .contains("--listen=0.0.0.0:18891", "--url=ws://127.0.0.1:18890");
        assertThat(Project.text(chart, "templates/executors-service.yaml")).contains("port: 18891");
        assertThat(chart.files()).doesNotContainKey("templates/service.yaml");
    }

    @Test
    void anAgentMayBeCalledAsTheGate() {
        assertThat(project.descriptor("agents: {gate: {executor: {placement: sidecar}}}\n")
                        .render("templates/deployment.yaml"))
                .contains("- name: executor-gates\n          image", "- name: executor-gate\n          image");
        assertThat(project.descriptor("agents: {gate: {executor: {}}}\n").render("templates/deployment.yaml"))
                .contains("- name: executor-gate\n          image");
    }

    @Test
    void anExecutorWithoutAWorkspaceHasNothingOfTheClaim() {
        project.descriptor("agents: {main: {executor: {workspace: none}}}\n");

        assertThat(project.render("templates/executors.yaml"))
                .doesNotContain("persistentVolumeClaim", "subPath", "openclaw.executorAffinity")
                .contains("name: main-empty\n              mountPath: /openclaw/state/workspace-main");
        assertThat(project.render("templates/deployment.yaml"))
                .doesNotContain("openclaw.gatewayAffinity", "--workspaces=");
        assertThat(project.render().files()).doesNotContainKey("files/prepare/workspaces.json");
    }

    @Test
    void aTokenFileIsForAnAgentWithoutAnExecutor() {
        String access = "access: [{resources: [pods], verbs: [get]}]";

        assertThat(tokenPath("kubernetes: {token: file, " + access + "}")).isEqualTo("/etc/openclaw/agents/main");
        assertThat(tokenPath("kubernetes: {" + access + "}")).isEmpty();
        assertThat(tokenPath("kubernetes: {" + access + "}, executor: {}")).isEmpty();
        assertThat(tokenPath("kubernetes: {}, executor: {placement: sidecar}")).isEmpty();
        assertThat(tokenPath("kubernetes: {" + access + "}, executor: {placement: sidecar}"))
                .isEqualTo("/var/run/secrets/kubernetes.io/serviceaccount");
    }

    /** Where the gateway's pod mounts the agent's token; empty where it does not. */
    private String tokenPath(String agent) {
        String deployment =
                project.descriptor("agents: {main: {" + agent + "}}\n").render("templates/deployment.yaml");
        String mount = "- name: main-token\n              mountPath: ";
        int start = deployment.indexOf(mount);
        return start < 0
                ? ""
                : deployment
                        .substring(start + mount.length())
                        .lines()
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void runsItsOwnImageOfTheGatewaysReleaseWhereItSaysNoTag() {
        project.descriptor("agents: {main: {executor: {image: {repository: registry.example.com/tools}}}}\n");

        assertThat(project.render("templates/_executors.tpl"))
                .contains("define \"openclaw.imageOf-main\"", "\":2026.9.6\"");
        assertThat(project.render("Chart.yaml")).contains("registry.example.com/tools:2026.9.6");
        assertThat(project.render("values.yaml")).contains("registry: registry.example.com\n");
    }

    @Test
    void saysInTheReadmeWhatRunsInTheGatewaysContainer() {
        String full = "tools: {exec: {mode: full}}\n";

        assertThat(project.descriptor(POD + full).render("README.md"))
                .contains("`main` (a pod of its own) run in executors", "agents run none there");
        assertThat(project.descriptor("agents: {main: {executor: {}}, other: {}}\ndefaultAgent: main\n" + full)
                        .render("README.md"))
                .contains("may run any command there");
    }

    @Test
    void asksForTheSecretsAndConfigMapsOfExecutors() {
        project.descriptor(
                """
                agents:
                  main:
                    executor:
                      env: {KEY: {secret: tools, key: api}}
                      files: {a: {configMap: lists, key: a.txt}, b: {secret: certificates, key: b.pem}}
                """);

        assertThat(project.render("README.md"))
                .contains("create secret generic tools \\\n  --from-literal='api=VALUE'")
                .contains("create secret generic certificates \\\n  --from-file='b.pem=FILE'")
                .contains("create configmap lists \\\n  --from-file='a.txt=FILE'");
        assertThat(project.render("templates/deployment.yaml")).doesNotContain("\"tools\"", "certificates", "lists");
    }

    @Test
    void anExecutorAloneHasItsMcpServers() {
        String servers =
                """
                mcp:
                  servers:
                    docs: {command: node, env: {TOKEN: {secret: docs, key: token}}, executor: main}
                    tickets: {command: node, env: {TOKEN: {secret: tickets, key: token}}}
                """;
        ChartTree chart = project.descriptor(POD + servers).render();

        assertThat(Project.text(chart, "files/node-host-main/openclaw.json"))
                .contains("docs")
                .doesNotContain("tickets");
        assertThat(Project.text(chart, "files/executor-gate/executors.json")).contains("\"servers\":[\"docs\"]");
        assertThat(Project.text(chart, "templates/executors.yaml"))
                .contains("--config=/etc/openclaw/node-host-main/openclaw.json", "checksum/node-host-main:")
                .contains("name: SECRET_DOCS_TOKEN")
                .doesNotContain("TICKETS");
        assertThat(Project.text(chart, "templates/deployment.yaml"))
                .contains("SECRET_TICKETS_TOKEN")
                .doesNotContain("SECRET_DOCS_TOKEN", "node-host");
        assertThat(Project.text(chart, "files/config/openclaw.json"))
                .contains("tickets")
                .doesNotContain("\"docs\"");
        assertThat(project.descriptor(SIDECAR + servers).render("templates/deployment.yaml"))
                .contains("--config=/etc/openclaw/node-host-main/openclaw.json", "checksum/node-host-main:")
                .containsOnlyOnce("- name: node-host-main\n          configMap");
        assertThat(project.descriptor(POD).render("templates/executors.yaml")).doesNotContain("--config", "node-host");
    }

    @Test
    void anAdministratorMakesTheAccountOfEachPod() {
        var descriptor = project.descriptor(
                        """
                        defaultAgent: main
                        agents:
                          main: {executor: {}}
                          near: {executor: {placement: sidecar}}
                          cloud:
                            kubernetes: {serviceAccount: {labels: {team: platform}}}
                            executor: {}
                        """)
                .compile()
                .deployment()
                .descriptor();

        String rbac =
                new ChartRenderer().renderRbac(descriptor).orElseThrow().text().orElseThrow();
        assertThat(rbac)
                .contains("name: acme-main\n", "name: acme-cloud\n", "    team: platform\n")
                .doesNotContain("acme-near");
    }

    private static String with(String gateway) {
        return """
        apiVersion: openclaw/v1
        name: acme
        %s
        models:
          default: anthropic/claude-sonnet-4-6
          providers:
            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
        """
                        .formatted(gateway)
                + POD;
    }
}
