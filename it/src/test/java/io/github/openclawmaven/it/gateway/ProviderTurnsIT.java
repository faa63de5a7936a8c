package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.SourceCopy;
import io.github.openclawmaven.it.provider.ProviderDouble;
import io.github.openclawmaven.it.provider.ProviderRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each agent is answered by the model that the descriptor gives it, by the provider's own protocol and with its key, in a cluster
 * where npm is out of reach. For the gateway the providers are where they always are: only what it says to their hosts comes here.
 */
class ProviderTurnsIT {
    private static final Path RESOURCES = Path.of("src/test/resources/gateway").toAbsolutePath();

    private static final Map<String, ProviderRequest> ASKED = Map.of(
            "a-openai",
            new ProviderRequest("api.openai.com", "/v1/responses", "gpt-5.4", "Bearer dummy-OPENAI"),
            "a-google",
            new ProviderRequest(
                    "generativelanguage.googleapis.com",
                    "/v1beta/models/gemini-2.5-flash:streamGenerateContent",
                    "gemini-2.5-flash",
                    "dummy-GOOGLE"),
            "a-anthropic",
            new ProviderRequest("api.anthropic.com", "/v1/messages", "claude-sonnet-4-6", "dummy-ANTHROPIC"),
            "a-inhouse",
            new ProviderRequest("127.0.0.1", "/v1/chat/completions", "house-7b", "Bearer dummy-INHOUSE"),
            "a-lab",
            new ProviderRequest("127.0.0.1", "/v1/chat/completions", "lab-1", "Bearer dummy-LAB"),
            "a-vertex",
            new ProviderRequest(
                    "europe-west1-aiplatform.googleapis.com",
                    "/v1/projects/acme/locations/europe-west1/publishers/google/models/gemini-2.5-pro:streamGenerateContent",
                    "gemini-2.5-pro",
                    "Bearer dummy-VERTEX"),
            // Beside a header of its own.
            "a-azure",
            new ProviderRequest("127.0.0.1", "/v1/responses", "gpt-5-2", "Bearer none"));

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#reachingProviders")
    void eachAgentIsAnsweredByItsOwnModel(String release) throws Exception {
        try (ProviderDouble providers = ProviderDouble.start()) {
            InstalledChart installed = InstalledChart.of(chart(providers, release), release, root);
            try (RunningGateway gateway = RunningGateway.start(cutOff(installed.pod(), providers))) {
                for (Map.Entry<String, ProviderRequest> asked : ASKED.entrySet()) {
                    AgentSession session = new AgentSession(gateway, asked.getKey(), "turn");
                    session.say("Who are you?");
                    assertThat(session.history())
                            .contains(ProviderDouble.words(asked.getValue().model()));
                }
                assertThat(gateway.log()).doesNotContain("Failed to install");
            }
            assertThat(providers.requests()).containsAll(ASKED.values());
            assertThat(providers.header("house-7b", "X-Tier")).contains("gold");
            assertThat(providers.body("house-7b").has("max_tokens")).isTrue();
            assertThat(providers.body("house-7b").at("/messages/0/role").asText())
                    .isEqualTo("system");
            assertThat(providers.body("house-7b").has("store")).isFalse();
            assertThat(providers.body("lab-1").has("max_completion_tokens")).isTrue();
        }
    }

    private GeneratedChart chart(ProviderDouble providers, String release) throws IOException {
        Path source = SourceCopy.of(RESOURCES.resolve("turns"), root.resolve("source"));
        Path descriptor = source.resolve("openclaw.yaml");
        String baseUrl = "http://127.0.0.1:" + providers.port() + "/v1";
        Files.writeString(descriptor, Files.readString(descriptor).replace("BASE_URL", baseUrl));
        return GeneratedChart.of(source, release, root.resolve("generated"));
    }

    /** The same pod, where the providers are the double and there is no registry. */
    private static Pod cutOff(Pod pod, ProviderDouble providers) {
        Map<String, String> variables = new HashMap<>(pod.variables());
        variables.put(
                "NODE_OPTIONS",
                "--import=" + RESOURCES.resolve("providers-here.mjs").toUri());
        variables.put("PROVIDERS_PORT", Integer.toString(providers.port()));
        variables.put(
                "GOOGLE_APPLICATION_CREDENTIALS",
                RESOURCES.resolve("application-default-credentials.json").toString());
        variables.put("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9");
        return new Pod(pod.installation(), pod.root(), variables);
    }
}
