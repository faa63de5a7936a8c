package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The release refuses the models that OC3029 refuses, and no other. */
class ModelNamesIT {

    private static final List<String> MODELS = List.of(
            "google/gemini-2.0-flash",
            "google/gemini-2.0-flash-exp",
            "google/gemini-2.5-flash",
            "google/gemini-3-pro-preview",
            "google/gemini-3.1-pro-previw",
            "openai/gpt-5.3-codex-spark",
            "xai/auto",
            "xai/grok-4.20-multi-agent");
    private static final String HEAD =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6, token: {secret: acme, key: token}}
            tools: {deny: [exec]}
            models:
              providers:
                google: {apiKey: {secret: acme, key: key}}
                openai: {apiKey: {secret: acme, key: key}}
                xai: {apiKey: {secret: acme, key: key}}
            defaultAgent: a0
            agents:
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.5.28", "2026.7.1", "2026.8.2", "2026.9.6"})
    void eachModelIsJudgedAsTheReleaseJudgesIt(String release) throws IOException {
        List<String> refused = compile(release, MODELS).diagnostics().stream()
                .filter(found -> found.code().id().equals("OC3029"))
                .map(found -> MODELS.stream()
                        .filter(model -> found.message().contains(" " + model + ":"))
                        .findFirst()
                        .orElseThrow())
                .toList();

        Pod pod = new Pod(GatewayInstallation.of(release), root.resolve("pod"));
        pod.mount(pod.config(), "openclaw.json", config(release));
        List<String> errors = ConfigCheck.of(pod).errors();

        assertThat(refused).isNotEmpty();
        assertThat(MODELS.stream().filter(model -> errors.stream()
                        .anyMatch(error -> error.contains("Unknown model: " + model + "."))))
                .as(errors.toString())
                .containsExactlyElementsOf(refused);
        assertThat(errors).hasSameSizeAs(refused);
    }

    /** What would be generated if none of them were refused: the models come in afterwards. */
    private String config(String release) throws IOException {
        List<String> places = IntStream.range(0, MODELS.size())
                .mapToObj(index -> "google/place-" + index)
                .toList();
        String text =
                compile(release, places).result().orElseThrow().documents().openclawJson();
        for (int index = 0; index < MODELS.size(); index++) {
            text = text.replace('"' + places.get(index) + '"', '"' + MODELS.get(index) + '"');
        }
        return text;
    }

    private Compilation compile(String release, List<String> models) throws IOException {
        String agents = IntStream.range(0, models.size())
                .mapToObj(index -> "  a" + index + ": {model: " + models.get(index) + "}\n")
                .collect(Collectors.joining());
        Files.writeString(Files.createDirectories(root.resolve("source")).resolve("openclaw.yaml"), HEAD + agents);
        return DescriptorCompiler.compile(
                new SourceDirectory(root.resolve("source"), ""),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(release), Map.of()));
    }
}
