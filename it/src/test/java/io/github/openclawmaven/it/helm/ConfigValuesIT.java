package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.github.openclawmaven.chart.value.EnvironmentValues;
import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an installation changes in openclaw.json, by a value that stands for more or by the gateway's own words. */
class ConfigValuesIT extends HelmTest {

    @Test
    void trustsTheProxiesOfItsCluster() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(config(manifests(chart, "gateway: {trustedProxies: [10.9.0.0/16, '::1']}")))
                .contains("\"10.9.0.0/16\",\n", "\"::1\"\n")
                .doesNotContain("10.0.0.0/8");
        assertThat(config(manifests(chart, "gateway: {trustedProxies: null}"))).doesNotContain("trustedProxies");
    }

    @Test
    void laysTheConfigOfAnInstallationOverItsOwn() throws IOException {
        Path chart = project("kubernetes").generate(NEW);
        Manifests declared = manifests(chart, DEFAULTS);
        Manifests manifests = manifests(
                chart,
                """
                openclaw:
                  config:
                    channels:
                      telegram:
                        allowFrom: [1234567890123, 9007199254740991, 1000000, 1e6, 0.1, -5]
                        groups: {"-1001234567890": {requireMention: false}}
                    agents: {defaults: {maxConcurrent: 2}}
                    tools: {web: null, noSuchKey: null}
                    logging: {consoleStyle: "<&> \\x85 \\u2028 {{ }}"}
                    messages: {inner: {none: null}}
                """);

        String text = config(manifests);
        JsonNode config = JsonTree.parse(text);
        assertThat(text.replaceAll("\\s+", ""))
                .contains("\"allowFrom\":[1234567890123,9007199254740991,1000000,1000000,0.1,-5]");
        assertThat(config.at("/channels/telegram/groups/-1001234567890/requireMention")
                        .isBoolean())
                .isTrue();
        assertThat(config.at("/logging/consoleStyle").asText()).isEqualTo("<&> \u0085 \u2028 {{ }}");
        assertThat(config.at("/messages/inner").isObject()).isTrue();
        assertThat(config.at("/messages/inner/none").isMissingNode()).isTrue();
        assertThat(config.at("/tools/web").isMissingNode()).isTrue();
        assertThat(config.at("/tools/noSuchKey").isMissingNode()).isTrue();
        // All else is as it was.
        JsonNode ours = JsonTree.parse(Files.readString(chart.resolve("files/config/openclaw.json")));
        assertThat(config.at("/gateway")).isEqualTo(ours.at("/gateway"));
        assertThat(config.at("/agents/entries")).isEqualTo(ours.at("/agents/entries"));
        assertThat(config.at("/tools/exec")).isEqualTo(ours.at("/tools/exec"));
        assertThat(config.at("/channels/msteams")).isEqualTo(ours.at("/channels/msteams"));
        assertThat(config.at("/channels/telegram/webhookPort").intValue()).isEqualTo(8787);

        assertThat(checksum(manifests)).isNotEqualTo(checksum(declared));
    }

    @Test
    void isTheDeclaredOneToTheByteWhenNothingIsChanged() throws IOException {
        Path chart = project("kubernetes").generate(NEW);
        String declared = Files.readString(chart.resolve("files/config/openclaw.json"));

        Manifests manifests = manifests(chart, DEFAULTS);
        Manifests same = manifests(
                chart,
                "openclaw: {config: {gateway: {controlUi: {enabled: true}}, noSuchKey: null}}\n"
                        + "expose: {host: openclaw.example.com}\n");

        assertThat(config(manifests)).isEqualTo(declared);
        assertThat(config(same)).isEqualTo(declared);
        assertThat(checksum(same)).isEqualTo(checksum(manifests));
    }

    @Test
    void isTheSameWithinAnotherChart() throws IOException {
        Path child = project("kubernetes").generate(NEW);
        Path parent = directory.resolve("parent");
        Files.createDirectories(parent.resolve("charts"));
        Files.writeString(parent.resolve("Chart.yaml"), "apiVersion: v2\nname: parent\nversion: 1.0.0\n");
        Files.move(child, parent.resolve("charts/acme"));

        String text = template(
                parent,
                "acme: {openclaw: {config: {tools: {web: null}, logging: {level: debug}}}, expose: {host: null}}");

        JsonNode config = JsonTree.parse(Manifests.parse(text)
                .named(ConfigMap.class, RELEASE + "-acme-config")
                .getData()
                .get("openclaw.json"));
        assertThat(config.at("/tools/web").isMissingNode()).isTrue();
        assertThat(config.at("/logging/level").asText()).isEqualTo("debug");
        assertThat(config.at("/gateway/controlUi/allowedOrigins")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {gateway: {port: 1}}                     | openclaw.config.gateway.port
            {gateway: {bind: null}}                  | openclaw.config.gateway.bind
            {gateway: {auth: {mode: none}}}          | openclaw.config.gateway.auth
            {gateway: {mode: remote}}                | openclaw.config.gateway.mode
            {gateway: null}                          | openclaw.config.gateway
            {gateway: text}                          | openclaw.config.gateway
            {cron: {limit: 9007199254740993}}        | openclaw.config.cron.limit: the number is larger
            {cron: {ids: [{id: -90071992547409930}]}} | openclaw.config.cron.ids: the number is larger
            """)
    void refusesWhatTheChartReliesOn(String config, String name) {
        Path chart = project("kubernetes").generate(NEW);

        assertThatThrownBy(() -> template(chart, "openclaw: {config: " + config + "}"))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining(name);
    }

    @Test
    void isThatOfAnotherEnvironmentWithTheValuesOfThat() {
        ChartProject chart = project("kubernetes");
        ChartProject environment = new ChartProject(directory.resolve("prod"))
                .file(
                        "openclaw.yaml",
                        chart.text("openclaw.yaml")
                                .replace("openclaw.example.com", "prod.example.com")
                                .replace("10.0.0.0/8", "10.9.0.0/16")
                                .replace("dmPolicy: pairing", "dmPolicy: allowlist\n    allowFrom: [12345678901]")
                                .replace("brave, apiKey", "brave, maxResults: 3, apiKey"));

        String values = EnvironmentValues.of(made(chart), made(environment), "prod")
                .text()
                .orElseThrow();
        Manifests manifests = manifests(chart.generate(NEW), values);

        assertThat(values).doesNotContain("prod.example.com/", "allowedOrigins", "trustedProxies: null");
        assertThat(JsonTree.parse(config(manifests)))
                .isEqualTo(JsonTree.parse(
                        environment.compile(NEW).result().documents().openclawJson()));
        assertThat(manifests.named(Ingress.class, RELEASE).getSpec().getRules())
                .extracting(rule -> rule.getHost())
                .containsExactly("prod.example.com");
    }

    private static EnvironmentValues.Made made(ChartProject project) {
        CompiledSource source = project.compile(NEW);
        return new EnvironmentValues.Made(
                source.result().deployment(), source.result().documents(), source.chart());
    }

    private static String checksum(Manifests manifests) {
        return manifests
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations()
                .get("checksum/config");
    }
}
