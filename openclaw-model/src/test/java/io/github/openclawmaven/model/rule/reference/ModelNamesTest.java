package io.github.openclawmaven.model.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each release says of a model's name, wherever it stands. A release's own check says the same: {@code ModelNamesIT}. */
class ModelNamesTest {

    private static final String HEAD =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6}
            tools: {deny: [exec]}
            """;
    private static final String PROVIDERS =
            """
            models:
              default: google/gemini-2.5-flash
              providers:
                anthropic: {apiKey: {secret: s, key: a}}
                google: {apiKey: {secret: s, key: g}}
                openai: {apiKey: {secret: s, key: o}}
                openrouter: {apiKey: {secret: s, key: r}}
                xai: {apiKey: {secret: s, key: x}}
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        // Retired, from the release on that refuses it.
        "2026.2.26, AGENT, google/gemini-2.0-flash, '', ''",
        "2026.5.7, AGENT, google/gemini-2.0-flash-exp, '', ''",
        "2026.5.12, AGENT, google/gemini-2.0-flash-exp, OC3029, take google/gemini-2.5-flash",
        "2026.7.35, AGENT, google/gemini-2.0-flash, '', ''",
        "2026.8.1, AGENT, google/gemini-2.0-flash, OC3029, take google/gemini-2.5-flash",
        "2026.9.6, AGENT, google/Gemini-2.0-Flash, OC3029, take google/gemini-2.5-flash",
        "2026.9.6, DEFAULT, google/gemini-2.0-flash, OC3029, it would not start",
        "2026.9.6, JOB, google/gemini-2.0-flash, OC3029, every turn with this model fails",
        "2026.6.8, AGENT, xai/grok-4.20-multi-agent, '', ''",
        "2026.6.9, AGENT, xai/grok-4.20-multi-agent, OC3029, take another model",
        // Taken for its successor before it is looked at, but not in agents from 2026.8.1 on.
        "2026.7.35, AGENT, google/gemini-3-pro-preview, OC3030, take google/gemini-3.1-pro-preview",
        "2026.8.1, AGENT, google/gemini-3-pro-preview, OC3029, take google/gemini-3.1-pro-preview",
        "2026.9.6, DEFAULT, google/gemini-3-pro-preview, OC3030, it takes the successor",
        "2026.9.6, JOB, google/gemini-3-pro-preview, OC3030, it takes the successor",
        // Retired at the provider's own endpoint alone, which no check of a config tells.
        "2026.4.25, AGENT, openai/gpt-5.3-codex-spark, '', ''",
        "2026.4.26, AGENT, openai/gpt-5.3-codex-spark, OC3030, every turn with this model fails",
        "2026.5.2, AGENT, openai/gpt-5.3-codex-spark, OC3029, it would not start",
        "2026.6.9, AGENT, openai/gpt-5.3-codex-spark, OC3030, ChatGPT/Codex OAuth",
        "2026.9.6, AGENT, xai/auto, OC3030, take xai/grok-4.7",
        // Mistyped.
        "2026.1.29, AGENT, anthropic/claude-sonet-4-5, OC3031, did you mean \"anthropic/claude-sonnet-4-5\"?",
        "2026.4.15, AGENT, openai/gpt5.2, OC3031, did you mean \"openai/gpt-5.2\"?",
        "2026.9.6, AGENT, anthropic/claude-sonnet-4.6, OC3031, did you mean \"anthropic/claude-sonnet-4-6\"?",
        "2026.9.6, AGENT, google/gemini-3.1-pro-previw, OC3031, did you mean \"google/gemini-3.1-pro-preview\"?",
        "2026.9.6, DEFAULT, openai/gtp-5.5, OC3031, did you mean \"openai/gpt-5.5\"?",
        // Another version, another form of a name, an open list, no list.
        "2026.1.29, AGENT, anthropic/claude-sonnet-4-6, '', ''",
        "2026.9.6, AGENT, anthropic/claude-sonnet-4-6, '', ''",
        "2026.9.6, AGENT, openai/gpt-5.2, '', ''",
        "2026.9.6, AGENT, openai/gpt-4o, '', ''",
        "2026.9.6, AGENT, anthropic/opus, '', ''",
        "2026.3.31, AGENT, openrouter/openai/gpt5.2, '', ''",
        "2026.8.2, AGENT, google/gemini-2.5-flsh, '', ''",
    })
    void isWhatTheReleaseSays(String release, Place place, String model, String code, String words) {
        Compilation compilation = compile(release, place.around(model));

        assertThat(found(compilation).map(finding -> finding.substring(0, 6)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(found(compilation).toList()).allMatch(finding -> finding.contains(words));
    }

    @Test
    void aModelThatTheDescriptorListsIsKnown() {
        assertThat(found(compile(
                        "2026.9.6",
                        PROVIDERS.replace("key: o}}", "key: o}, models: [{id: gtp-5.5}]}")
                                + "agents: {main: {model: openai/gtp-5.5}}\n")))
                .isEmpty();
    }

    @Test
    void anEndpointOfOnesOwnHasModelsOfItsOwn() {
        String providers =
                PROVIDERS.replace("google: {", "google: {baseUrl: \"http://models.svc/v1\", api: openai-completions, ");

        assertThat(found(compile("2026.9.6", providers + "agents: {main: {model: google/gemini-3.1-pro-previw}}\n")))
                .isEmpty();
        assertThat(found(compile("2026.9.6", providers + "agents: {main: {model: google/gemini-2.0-flash}}\n")))
                .as("the release goes by the name of the provider")
                .singleElement()
                .asString()
                .startsWith("OC3029");
    }

    @Test
    void aSecondAccountHasTheModelsOfTheFirst() {
        String agents = "agents: {main: {model: other/%s}}%n";
        String providers =
                PROVIDERS.replace("xai: {", "other: {extends: google, apiKey: {secret: s, key: h}}\n    xai: {");

        assertThat(found(compile("2026.9.6", providers + agents.formatted("gemini-3.1-pro-previw"))))
                .singleElement()
                .asString()
                .startsWith("OC3031")
                .contains("did you mean \"other/gemini-3.1-pro-preview\"?");
        assertThat(found(compile("2026.9.6", providers + agents.formatted("gemini-2.0-flash"))))
                .as("which the release does not look at")
                .singleElement()
                .asString()
                .startsWith("OC3030");
    }

    private Compilation compile(String release, String lines) {
        return new SourceFolder(directory).with("openclaw.yaml", HEAD + lines).compile(release);
    }

    private static Stream<String> found(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(found -> found.code().id() + " " + found.message() + " " + found.hint() + " " + found.note())
                .filter(found -> found.matches("OC30(29|30|31).*"));
    }

    /** Where a model is named. */
    enum Place {
        DEFAULT,
        AGENT,
        JOB;

        String around(String model) {
            return switch (this) {
                case DEFAULT -> PROVIDERS.replace("google/gemini-2.5-flash", model) + "agents: {main: {}}\n";
                case AGENT -> PROVIDERS
                        + "agents: {main: {model: {primary: google/gemini-2.5-flash, fallbacks: [%s]}}}\n"
                                .formatted(model);
                case JOB -> PROVIDERS
                        + "agents: {main: {}}\njobs: {look: {schedule: {every: 1h}, message: Look., model: %s}}\n"
                                .formatted(model);
            };
        }
    }
}
