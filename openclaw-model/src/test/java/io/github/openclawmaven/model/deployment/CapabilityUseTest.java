package io.github.openclawmaven.model.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each release was started with what stands under config: 2026.8.2 ends where npm does not give it the plugin. */
class CapabilityUseTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.8.2 | {acp: {enabled: true}} | acpx",
                "2026.8.2 | {acp: {dispatch: {enabled: true}}} | acpx",
                "2026.8.2 | {acp: {enabled: false}} | ''",
                "2026.8.2 | {acp: {enabled: true, backend: mine}} | ''",
                "2026.8.2 | {agents: {defaults: {models: {anthropic/claude-opus-5: {agentRuntime: {id: copilot}}}}}} | copilot",
                "2026.8.2 | {agents: {entries: {main: {models: {anthropic/claude-opus-5: {agentRuntime: {id: Copilot}}}}}}} | copilot",
                "2026.8.2 | {agents: {defaults: {models: {anthropic/claude-opus-5: {agentRuntime: {id: claude-cli}}}}}} | ''",
                "2026.8.2 | {agents: {defaults: {models: {anthropic/claude-opus-5: {agentRuntime: {id: nonsense}}}}}} | ''",
                "2026.6.11 | {models: {providers: {anthropic: {agentRuntime: {id: codex}}}}} | codex",
                "2026.4.22 | {models: {providers: {anthropic: {agentRuntime: {id: codex}}}}} | ''",
                "2026.8.2 | {memory: {search: {provider: voyage}}} | voyage",
                "2026.8.2 | {memory: {search: {provider: openai, fallback: local}}} | llama-cpp",
                "2026.7.1 | {agents: {defaults: {memorySearch: {provider: deepinfra}}}} | deepinfra",
                "2026.5.28 | {agents: {defaults: {memorySearch: {provider: deepinfra}}}} | ''",
                "2026.8.2 | {tts: {provider: gradium}} | gradium",
                "2026.8.2 | {tts: {providers: {gradium: {}}}} | gradium",
                "2026.8.2 | {tts: {provider: elevenlabs}} | ''",
                "2026.8.2 | {tools: {media: {models: [{provider: groq, model: x}]}}} | groq",
                "2026.8.2 | {agents: {defaults: {imageModel: groq/x}}} | groq",
                "2026.8.2 | {agents: {defaults: {imageModel: {primary: google/x, fallbacks: [groq/x]}}}} | groq",
                "2026.8.2 | {agents: {entries: {main: {heartbeat: {model: mistral/x}}}}} | mistral",
                "2026.8.2 | {agents: {defaults: {imageModel: own/x}}} | ''",
                "2026.8.2 | {plugins: {slots: {memory: memory-lancedb}}} | memory-lancedb",
                "2026.8.2 | {plugins: {slots: {contextEngine: legacy}}} | ''",
            })
    void isAPluginThatTheReleaseLacks(String release, String config, String plugin) {
        assertThat(needed(release, "agents: {main: {}}\nconfig: " + config)).isEqualTo(listed(plugin));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.8.2 | agents: {main: {memory: {search: {provider: voyage}}}} | voyage",
                "2026.8.2 | agents: {main: {heartbeat: {model: mistral/x}}} | mistral",
                "2026.8.2 | agentDefaults: {imageModel: {primary: google/x, fallbacks: [groq/x]}} | groq",
                "2026.8.2 | agentDefaults: {compaction: {memoryFlush: {model: groq/x}}} | groq",
                "2026.8.2 | agentDefaults: {mediaModels: {image: groq/x}} | groq",
                "2026.8.2 | auth: {profiles: {'groq:a': {provider: groq, mode: api_key}}} | groq",
                "2026.8.2 | hooks: {token: {secret: s, key: h}, mappings: [{action: agent, model: groq/x}]} | groq",
                "2026.8.2 | memory: {search: {provider: openai, fallback: local}} | llama-cpp",
                "2026.8.2 | memory: {plugin: memory-lancedb} | memory-lancedb",
                "2026.8.2 | memory: {plugin: none} | ''",
                "2026.2.26 | memory: {plugin: memory-lancedb} | ''",
                "2026.8.2 | tts: {provider: gradium} | gradium",
                "2026.8.2 | tts: {providers: {gradium: {}}} | gradium",
            })
    void isOneWhereATypedKeyNamesIt(String release, String line, String plugin) {
        String agents = line.startsWith("agents:") ? "" : "agents: {main: {}}\n";
        assertThat(needed(release, agents + line)).isEqualTo(listed(plugin));
    }

    private List<String> needed(String release, String lines) {
        String models =
                """
                models:
                  default: anthropic/claude-opus-5
                  providers:
                    anthropic: {apiKey: {secret: s, key: k}}
                    own: {baseUrl: 'http://own.svc/v1', api: openai-completions, models: [{id: x}]}
                """;
        Deployment deployment = new SourceFolder(directory).deployment(models + lines, GatewayRelease.of(release));
        return PluginNeed.of(deployment).stream().map(PluginNeed::id).toList();
    }

    private static List<String> listed(String plugin) {
        return plugin.isEmpty() ? List.of() : List.of(plugin);
    }
}
