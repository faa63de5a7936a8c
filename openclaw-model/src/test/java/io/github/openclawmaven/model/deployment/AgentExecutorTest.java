package io.github.openclawmaven.model.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.descriptor.executor.Egress;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.descriptor.executor.ExecutorWorkspace;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which agents have an executor, and what is said of it by the agent, for all agents, and by nobody. */
class AgentExecutorTest {

    private static final String OF_ALL =
            """
            agentDefaults:
              executor:
                image: {repository: registry.example.com/tools, tag: prod-3}
                resources: {limits: {memory: 1Gi}}
                env: {TZ: UTC, LANG: C.UTF-8}
                files: {kube: {secret: kube, key: config, env: KUBECONFIG}, queries: {configMap: queries, key: a.sql}}
                egress: [{cidr: 10.0.0.0/8}]
            """;

    @TempDir
    private Path root;

    @Test
    void isAPodWithTheAgentsWorkspaceWhereNothingIsSaid() {
        Map<String, AgentExecutor> executors = executors("agents: {main: {}, ops: {executor: {}}}");

        assertThat(executors).containsOnlyKeys("ops");
        AgentExecutor executor = executors.get("ops");
        assertThat(executor.node()).isEqualTo("executor-ops");
        assertThat(executor.placement()).isEqualTo(ExecutorPlacement.POD);
        assertThat(executor.workspace()).isEqualTo(ExecutorWorkspace.SHARED);
        assertThat(executor.image()).isEmpty();
        assertThat(executor.variables()).isEmpty();
        assertThat(executor.egress()).isEmpty();
    }

    @Test
    void isThatOfAllWhereTheAgentSaysNothing() {
        AgentExecutor executor = executors(OF_ALL + "agents: {main: {}}").get("main");

        assertThat(executor.declared()).hasToString("agentDefaults.executor");
        assertThat(executor.image())
                .contains(new Image(
                        Optional.of("registry.example.com/tools"), Optional.of("prod-3"), Optional.empty(), List.of()));
        assertThat(executor.egress()).extracting(Egress::cidr).containsExactly(Optional.of("10.0.0.0/8"));
    }

    @Test
    void hasTheAgentsWordInPlaceOfThatOfAllAndEachNameInMaps() {
        AgentExecutor executor = executors(
                        OF_ALL
                                + """
                        agents:
                          main:
                            executor:
                              image: {tag: prod-4}
                              env: {TZ: Europe/Berlin, TEAM: {secret: team, key: name}}
                              files: {queries: {configMap: other, key: b.sql}}
                              workspace: none
                              egress: []
                        """)
                .get("main");

        assertThat(executor.declared()).hasToString("agents.main.executor");
        assertThat(executor.image())
                .contains(new Image(Optional.empty(), Optional.of("prod-4"), Optional.empty(), List.of()));
        assertThat(executor.resources()).map(Resources::limits).contains(Map.of("memory", "1Gi"));
        assertThat(executor.workspace()).isEqualTo(ExecutorWorkspace.NONE);
        assertThat(executor.egress()).isEmpty();
        assertThat(executor.variables())
                .extracting(variable -> variable.name() + " of " + variable.declared())
                .containsExactly(
                        "TZ of agents.main.executor.env.TZ",
                        "TEAM of agents.main.executor.env.TEAM",
                        "LANG of agentDefaults.executor.env.LANG",
                        "KUBECONFIG of agentDefaults.executor.files.kube.env");
        assertThat(executor.files())
                .extracting(MountedFile::path)
                .containsExactly("/etc/openclaw/files/queries/b.sql", "/etc/openclaw/files/kube/config");
    }

    @Test
    void anAgentMayHaveNoneOfAllAndOneWhereOthersHaveNone() {
        assertThat(executors(OF_ALL + "agents: {main: {executor: {enabled: false}}, ops: {}}"))
                .containsOnlyKeys("ops");
        assertThat(
                        executors(
                                "agentDefaults: {executor: {enabled: false, workspace: none}}\nagents: {main: {}, ops: {executor: {}}}"))
                .containsOnlyKeys("ops")
                .allSatisfy((id, executor) -> assertThat(executor.workspace()).isEqualTo(ExecutorWorkspace.NONE));
    }

    private Map<String, AgentExecutor> executors(String lines) {
        return AgentExecutor.of(new SourceFolder(root)
                .with("openclaw.yaml", "apiVersion: openclaw/v1\nname: acme\n" + lines)
                .compile("2026.9.6")
                .draft()
                .orElseThrow()
                .deployment()
                .descriptor());
    }
}
