package io.github.openclawmaven.plugin.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.helm.child.ObjectFinding;
import io.github.openclawmaven.plugin.helm.child.ObjectId;
import io.github.openclawmaven.plugin.helm.child.ObjectProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutorPlacesTest {

    @TempDir
    private Path directory;

    private DescriptorPlaces places;

    @BeforeEach
    void compile() throws IOException {
        Files.writeString(
                directory.resolve("openclaw.yaml"),
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                defaultAgent: ops_1
                agentDefaults:
                  executor:
                    resources: {requests: {memory: 1Gi}, limits: {memory: 1Gi}}
                agents:
                  ops_1:
                    kubernetes: {}
                    executor:
                      env: {LEVEL: info}
                  other: {}
                """);
        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(directory, ""),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of()));
        places = new DescriptorPlaces(compilation.result().orElseThrow().deployment());
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, acme-executor-ops-1, spec.template.spec.containers.0.env.0.value, 16",
        "Deployment, acme-executor-ops-1, spec.template.spec.containers.0.resources.limits.memory, 11",
        "Deployment, acme-executor-other, spec.template.spec.containers.0.resources.limits.memory, 11",
        "NetworkPolicy, acme-executor-ops-1, spec.egress.0, 15",
        "Secret, acme-executor-ops-1, stringData.token, 15",
        "Deployment, acme-executor-other, spec.replicas, 10",
        "ServiceAccount, acme-ops-1, automountServiceAccountToken, 14"
    })
    void pointsAtTheKeyOfTheAgentOrOfAll(String kind, String name, String path, int line) {
        ObjectFinding finding = new ObjectFinding(
                ObjectProblem.values()[0], new ObjectId(kind, "space", name), List.of(path.split("\\.")), "is wrong");

        assertThat(places.of(finding, Optional.empty()).line()).isEqualTo(line);
    }
}
