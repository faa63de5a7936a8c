package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.openshift.api.model.Route;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the gateway is reached where it is installed, and all that goes by its host. */
class ExposeValuesIT extends HelmTest {

    private static final String NOT_EXPOSED =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6}
            agents: {main: {}}
            channels:
              msteams: {settings: {appId: a, appPassword: {secret: teams, key: password}, tenantId: t}}
            kubernetes: {platform: %s}
            """;

    @Test
    void followsAnotherHost() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), "expose: {host: other.example.com}");

        JsonNode config = JsonTree.parse(config(manifests));
        assertThat(config.at("/gateway/controlUi/allowedOrigins"))
                .extracting(JsonNode::asText)
                .containsExactly("https://other.example.com", "http://localhost:18789", "http://127.0.0.1:18789");
        assertThat(config.at("/channels/telegram/webhookUrl").asText())
                .isEqualTo("https://other.example.com/telegram-webhook");
        assertThat(manifests.all(Ingress.class)).hasSize(3).allSatisfy(ingress -> assertThat(
                        ingress.getSpec().getRules())
                .allSatisfy(rule -> assertThat(rule.getHost()).isEqualTo("other.example.com")));
        assertThat(notes(manifests))
                .contains("https://other.example.com\n", "wss://other.example.com")
                .doesNotContain("openclaw.example.com", "403");
    }

    @Test
    void keepsWhatIsCalledElsewhereAndAllowsNoHostThatIsGone() {
        JsonNode config = JsonTree.parse(config(manifests(project("kubernetes").generate(NEW), "expose: {host: ''}")));

        assertThat(config.at("/gateway/controlUi/allowedOrigins"))
                .extracting(JsonNode::asText)
                .containsExactly("http://localhost:18789", "http://127.0.0.1:18789");
        assertThat(config.at("/channels/telegram/webhookUrl").asText())
                .isEqualTo("https://openclaw.example.com/telegram-webhook");
    }

    @ParameterizedTest
    @CsvSource({
        "kubernetes, '', Ingress",
        "openshift, '', Route",
        "openshift, Ingress, Ingress",
        "kubernetes, Route, Route"
    })
    void isExposedAtInstallationAlone(String platform, String kind, String made) {
        Path chart = new ChartProject(directory)
                .file("openclaw.yaml", NOT_EXPOSED.formatted(platform))
                .generate(NEW);
        assertThat(template(chart, DEFAULTS)).doesNotContain("kind: Ingress", "kind: Route");

        Manifests manifests = manifests(chart, "expose: {host: acme.example.com, kind: '" + kind + "'}");

        assertThat(manifests.all(Ingress.class)).hasSize(made.equals("Ingress") ? 2 : 0);
        assertThat(manifests.all(Route.class)).hasSize(made.equals("Route") ? 2 : 0);
        assertThat(JsonTree.parse(config(manifests))
                        .at("/gateway/controlUi/allowedOrigins/0")
                        .asText())
                .isEqualTo("https://acme.example.com");
        assertThat(notes(manifests)).contains("403 proxy_attribution_required");
        assertThat(template(chart, "expose: {host: acme.example.com}")).contains("/api/messages");
    }

    @ParameterizedTest
    @CsvSource({OLD, "2026.1.29"})
    void followsTheHostOnOldReleasesToo(String release) {
        Path chart = new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        NOT_EXPOSED.formatted("kubernetes").replaceAll("(?m)^(channels|  msteams).*\n", ""))
                .generate(release);

        assertThat(config(manifests(chart, "expose: {host: acme.example.com}")).contains("https://acme.example.com"))
                .isEqualTo(config(manifests(chart, DEFAULTS)).contains("allowedOrigins"));
    }
}
