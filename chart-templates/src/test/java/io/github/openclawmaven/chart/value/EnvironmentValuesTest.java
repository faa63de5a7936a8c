package io.github.openclawmaven.chart.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an overlay says becomes values of the chart without it, as far as there are such values. */
class EnvironmentValuesTest {

    private static final String DESCRIPTOR =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6, trustedProxies: [10.0.0.0/8]}
            models:
              default: anthropic/claude-sonnet-4-6
              providers:
                anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
            defaultAgent: main
            agents:
              main: {}
              robot: {kubernetes: {access: [{namespace: demo, resources: [pods], verbs: [get]}]}}
            channels:
              telegram:
                botToken: {secret: telegram, key: token}
                dmPolicy: allowlist
                allowFrom: [12345678]
                webhook: {url: "https://acme.example.com/telegram", secret: {secret: telegram, key: hook}}
            kubernetes:
              expose: {ingress: {host: acme.example.com}}
              scheduling: {nodeSelector: {disk: ssd}}
            """;

    @TempDir
    private Path directory;

    @Test
    void setsWhatDiffersPerCluster() throws IOException {
        assertThat(
                        values(
                                """
                        name: acme-prod
                        gateway: {trustedProxies: [10.9.0.0/16]}
                        channels: {telegram: {webhook: {url: "https://prod.example.com/telegram"}}}
                        kubernetes:
                          expose: {ingress: {host: prod.example.com}}
                          storage: {size: 50Gi}
                          scheduling: {nodeSelector: {disk: null, zone: a}}
                        """))
                .isEqualTo(
                        """
                        # What the environment prod sets of the values of the chart acme.
                        gateway:
                          trustedProxies:
                            - "10.9.0.0/16"
                        storage:
                          size: 50Gi
                        expose:
                          host: prod.example.com
                        scheduling:
                          nodeSelector:
                            zone: a
                            disk: null
                        """);
    }

    @Test
    void saysInTheGatewaysWordsWhatHasNoValueOfItsOwn() throws IOException {
        assertThat(
                        values(
                                """
                        channels: {telegram: {allowFrom: [87654321], groups: {"-1001": {requireMention: false}}}}
                        tools: {profile: messaging}
                        """))
                .isEqualTo(
                        """
                        # What the environment prod sets of the values of the chart acme.
                        openclaw:
                          config:
                            channels:
                              telegram:
                                allowFrom:
                                  - "87654321"
                                groups:
                                  "-1001":
                                    requireMention: false
                            tools:
                              profile: messaging
                        """);
    }

    @Test
    void namesWhatIsNoValue() throws IOException {
        assertThat(
                        values(
                                """
                        gateway: {port: 18790}
                        models: {providers: {anthropic: {apiKey: {secret: prod-secrets}}}}
                        agents:
                          robot: {kubernetes: {access: [{namespace: prod-demo, resources: [pods, services], verbs: [get]}]}}
                        jobs: {report: {agent: main, schedule: {every: 1h}, message: Report.}}
                        """))
                .startsWith(
                        """
                        # What the environment prod sets of the values of the chart acme.
                        # No values, and so as that chart has them; -Dopenclaw.environment=prod makes the environment's own:
                        #   gateway.port of openclaw.json
                        #   models.providers.anthropic.apiKey of openclaw.json
                        #   the value secrets.prod-secrets
                        #   the value rbac.namespaces.prod-demo
                        #   files/jobs/jobs.json
                        """)
                .contains("#   templates/agent-rbac.yaml\n", "#   templates/deployment.yaml\n");
    }

    @Test
    void makesNoConfigOfOneReleaseForAnother() throws IOException {
        assertThat(values("gateway: {release: 2026.7.1}\nkubernetes: {storage: {size: 50Gi}}\n"))
                .contains("#   the gateway's release 2026.7.1 and its openclaw.json\n", "storage:\n  size: 50Gi\n")
                .doesNotContain("openclaw:\n", "terminationGracePeriodSeconds");
    }

    @Test
    void areNoneWhereNothingDiffers() throws IOException {
        assertThat(values("name: acme-prod\n")).endsWith("chart acme.\n{}\n");
    }

    private String values(String overlay) throws IOException {
        Files.writeString(directory.resolve("openclaw.yaml"), DESCRIPTOR);
        Files.writeString(directory.resolve("openclaw-prod.yaml"), overlay);
        DescriptorRequest request =
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of());
        return EnvironmentValues.of(made(request), made(request.in(Optional.of("prod"))), "prod")
                .text()
                .orElseThrow();
    }

    private EnvironmentValues.Made made(DescriptorRequest request) {
        Compilation compilation = DescriptorCompiler.compile(new SourceDirectory(directory, ""), request);
        Compilation.Result result = compilation
                .result()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()));
        return new EnvironmentValues.Made(
                result.deployment(),
                result.documents(),
                new ChartRenderer()
                        .render(
                                result.deployment(),
                                result.documents(),
                                new ChartMetadata("1.2.3", Optional.empty(), Optional.empty(), List.of())));
    }
}
