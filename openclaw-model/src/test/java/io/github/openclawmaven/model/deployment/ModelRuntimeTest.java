package io.github.openclawmaven.model.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As each release's own collection of configured runtimes says, and its start. */
class ModelRuntimeTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.6.11 | openai/gpt-5.2 | {apiKey: {secret: s, key: k}} | {} | ''",
                "2026.6.35 | openai/gpt-5.2 | {apiKey: {secret: s, key: k}} | {} | ''",
                "2026.7.1 | openai/gpt-5.2 | {apiKey: {secret: s, key: k}} | {} | codex",
                "2026.8.2 | openai/gpt-5.2 | {apiKey: {secret: s, key: k}} | {} | codex",
                "2026.9.6 | openai/gpt-4o | {apiKey: {secret: s, key: k}} | {} | codex",
                "2026.9.6 | anthropic/claude-sonnet-4-6 | {apiKey: {secret: s, key: k}} | {} | ''",
                "2026.9.6 | openai/gpt-5.2 | {baseUrl: 'http://vllm.svc/v1', api: openai-completions} | {} | ''",
                "2026.9.6 | openai/gpt-5.2 | {baseUrl: 'https://api.openai.com'} | {} | codex",
                "2026.9.6 | openai/gpt-5.2 | {api: openai-responses} | {} | codex",
                "2026.7.1 | openai/gpt-5.2 | {api: openai-completions} | {} | codex",
                "2026.8.2 | openai/gpt-5.2 | {api: openai-completions} | {} | ''",
                "2026.7.1 | openai/gpt-5.2 | {timeout: 30s} | {} | codex",
                "2026.8.2 | openai/gpt-5.2 | {timeout: 30s} | {} | ''",
                "2026.8.2 | openai/gpt-5.2 | {headers: {X-Team: acme}} | {} | ''",
                "2026.8.2 | openai/gpt-5.2 | {} | {models: {providers: {openai: {agentRuntime: {id: openclaw}}}}} | ''",
                "2026.8.2 | openai/gpt-5.2 | {} | {models: {providers: {openai: {agentRuntime: {id: auto}}}}} | codex",
                "2026.8.2 | openai/gpt-5.2 | {} | {agents: {defaults: {models: {openai/gpt-5.2: {agentRuntime: {id: openclaw}}}}}} | ''",
                "2026.8.2 | openai/gpt-5.2 | {} | {agents: {defaults: {models: {openai/*: {agentRuntime: {id: openclaw}}}}}} | ''",
                "2026.8.2 | openai/gpt-5.2 | {} | {agents: {entries: {main: {models: {openai/gpt-5.2: {agentRuntime: {id: openclaw}}}}}}} | codex",
                "2026.8.2 | openai/gpt-5.2 | {} | {agents: {defaults: {params: {temperature: 0.2}}}} | ''",
                "2026.7.1 | openai/gpt-5.2 | {} | {agents: {defaults: {params: {temperature: 0.2}}}} | codex",
                "2026.8.2 | openai/gpt-5.2 | {} | {agents: {defaults: {models: {openai/gpt-5.2: {params: {temperature: 0.2}}}}}} | ''",
                "2026.8.2 | openai/gpt-5.2 | {} | {agents: {defaults: {models: {openai/gpt-5.2: {params: {thinking: high}}}}}} | codex",
                "2026.8.2 | openai/gpt-5.2 | {api: openai-chatgpt-responses} | {} | codex",
                "2026.8.2 | anthropic/claude-sonnet-4-6 | {} | {agents: {defaults: {models: {openai/gpt-5.2: {alias: gpt}}}}} | codex",
            })
    void isAPluginWhereTheReleaseWouldFetchIt(
            String release, String model, String provider, String config, String plugin) {
        String lines = "models:%n  default: %s%n  providers: {%s: %s}%nagents: {main: {}}%nconfig: %s%n"
                .formatted(model, model.split("/")[0], provider, config);
        Deployment deployment = new SourceFolder(directory).deployment(lines, GatewayRelease.of(release));

        assertThat(PluginNeed.of(deployment).stream().map(PluginNeed::id))
                .isEqualTo(plugin.isEmpty() ? List.of() : List.of(plugin));
    }
}
