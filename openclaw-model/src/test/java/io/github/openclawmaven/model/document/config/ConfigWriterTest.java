package io.github.openclawmaven.model.document.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigWriterTest {

    private static final String AGENTS = "agents: {main: {}, ops: {}}\ndefaultAgent: main\n";
    private static final String TELEGRAM =
            "  telegram: {botToken: {secret: t, key: b}, accounts: {second: {botToken: {secret: t, key: c}}}}\n";

    @TempDir
    private Path root;

    private Compilation compile(String release, String lines) {
        return new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + lines)
                .compile(release);
    }

    private JsonNode config(String release, String lines) throws IOException {
        Compilation compilation = compile(release, lines);
        assertThat(compilation.result())
                .as(SourceFolder.console(compilation).toString())
                .isPresent();
        return new JsonMapper().readTree(compilation.result().get().documents().openclawJson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void theDefaultAgentEndsTheBindingsOfEachChannel(String release) throws IOException {
        String lines = AGENTS + "channels:\n" + TELEGRAM + "  discord: {token: {secret: d, key: t}}\n"
                + "bindings:\n  - {channel: telegram, account: second, agent: ops}\n";

        assertThat(config(release, lines).get("bindings"))
                .hasToString("[{\"agentId\":\"ops\",\"match\":{\"channel\":\"telegram\",\"accountId\":\"second\"}},"
                        + "{\"agentId\":\"main\",\"match\":{\"channel\":\"telegram\",\"accountId\":\"*\"}},"
                        + "{\"agentId\":\"main\",\"match\":{\"channel\":\"discord\",\"accountId\":\"*\"}}]");
    }

    /** 2026.2.26 starts only what is under accounts, and an account inherits what its channel says, a webhook too. */
    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void aChannelsOwnBotStandsBesideItsOtherAccounts(String release) throws IOException {
        String telegram =
                """
                  telegram:
                    botToken: {secret: t, key: b}
                    dmPolicy: pairing
                    webhook: {url: "https://a.example.com/hook", secret: {secret: t, key: w}}
                    accounts: {second: {botToken: {secret: t, key: c}}}
                """;

        JsonNode channel = config(release, AGENTS + "channels:\n" + telegram).at("/channels/telegram");

        assertThat(channel.fieldNames()).toIterable().containsExactlyInAnyOrder("enabled", "dmPolicy", "accounts");
        assertThat(channel.at("/accounts/default/botToken").textValue()).isEqualTo("${SECRET_T_B}");
        assertThat(channel.at("/accounts/default/webhookUrl").textValue()).isEqualTo("https://a.example.com/hook");
        assertThat(channel.at("/accounts/second")).hasToString("{\"botToken\":\"${SECRET_T_C}\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void theTokensOfDiscordAndSlackStandBesideTheirOtherAccountsToo(String release) throws IOException {
        String lines = AGENTS
                + """
                channels:
                  discord: {token: {secret: d, key: a}, accounts: {second: {token: {secret: d, key: b}}}}
                  slack:
                    mode: socket
                    botToken: {secret: s, key: a}
                    appToken: {secret: s, key: b}
                    accounts: {second: {botToken: {secret: s, key: c}, appToken: {secret: s, key: d}}}
                """;

        JsonNode channels = config(release, lines).get("channels");

        assertThat(channels.at("/discord/accounts/default")).hasToString("{\"token\":\"${SECRET_D_A}\"}");
        assertThat(channels.at("/slack/accounts/default"))
                .hasToString("{\"botToken\":\"${SECRET_S_A}\",\"appToken\":\"${SECRET_S_B}\"}");
        assertThat(channels.at("/slack/mode").textValue()).isEqualTo("socket");
    }

    @Test
    void aBindingOfAWholeChannelNeedsNoEnding() throws IOException {
        String lines = AGENTS + "channels:\n" + TELEGRAM + "bindings:\n  - {channel: telegram, agent: ops}\n";

        assertThat(config("2026.9.6", lines).get("bindings"))
                .hasToString("[{\"agentId\":\"ops\",\"match\":{\"channel\":\"telegram\",\"accountId\":\"*\"}}]");
    }

    @Test
    void theOnlyAgentIsTheDefaultOne() throws IOException {
        String lines = "agents: {sole: {}}\nchannels:\n" + TELEGRAM;

        assertThat(config("2026.9.6", lines).at("/bindings/0/agentId").textValue())
                .isEqualTo("sole");
        assertThat(config("2026.9.6", lines)
                        .at("/agents/defaults/systemAgent/agentId")
                        .textValue())
                .isEqualTo("sole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void aSecondKeyForAKnownProviderTakesItsEndpointAndListsTheModelsInUse(String release) throws IOException {
        JsonNode provider = config(
                        release,
                        "agents: {main: {model: support/claude-sonnet-4-6}}\nmodels:\n  providers:\n"
                                + "    support: {extends: anthropic, apiKey: {secret: m, key: s}}\n")
                .at("/models/providers/support");

        assertThat(provider.get("baseUrl").textValue()).isEqualTo("https://api.anthropic.com");
        assertThat(provider.get("api").textValue()).isEqualTo("anthropic-messages");
        assertThat(provider.get("apiKey").textValue()).isEqualTo("${SECRET_M_S}");
        assertThat(provider.get("models"))
                .hasToString("[{\"id\":\"claude-sonnet-4-6\",\"name\":\"claude-sonnet-4-6\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void aProviderWithoutAKeyGetsOneThatSaysSo(String release) throws IOException {
        JsonNode provider = config(
                        release,
                        "agents: {main: {}}\nmodels: {providers: {own: {baseUrl: \"http://x/v1\", api: openai-completions, models: [{id: a/b}]}}}\n")
                .at("/models/providers/own");

        assertThat(provider.get("apiKey").textValue()).isEqualTo("none");
        assertThat(provider.at("/models/0/id").textValue()).isEqualTo("a/b");
    }

    @Test
    void aKnownProviderNeedsItsKeyOnly() throws IOException {
        String lines = "agents: {main: {}}\nmodels: {providers: {anthropic: {apiKey: {secret: m, key: a}}}}\n";

        assertThat(config("2026.9.6", lines).at("/models/providers/anthropic"))
                .hasToString("{\"apiKey\":\"${SECRET_M_A}\"}");
        assertThat(config("2026.2.26", lines).at("/models/providers/anthropic"))
                .hasToString(
                        "{\"apiKey\":\"${SECRET_M_A}\",\"baseUrl\":\"https://api.anthropic.com\",\"api\":\"anthropic-messages\",\"models\":[]}");
    }

    @Test
    void aKnownProviderThatMayNotLeaveOutItsEndpointGetsIt() throws IOException {
        String lines = "agents: {main: {}}\nmodels: {providers: {novita: {apiKey: {secret: m, key: a}}}}\n";

        assertThat(config("2026.6.34", lines).at("/models/providers/novita"))
                .hasToString(
                        "{\"apiKey\":\"${SECRET_M_A}\",\"baseUrl\":\"https://api.novita.ai/openai/v1\",\"api\":\"openai-completions\",\"models\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "config: {session: {dmScop: x}} | 4:20+6 OC6002",
                "config: {session: {dmScope: x}} | 4:29+1 OC6003",
                "config: {broadcast: {strategy: [a]}} | 4:32+3 OC6003",
                "channels: {telegram: {settings: {linkPrevew: true}}} | 4:34+10 OC6002",
                "channels: {telegram: {settings: {linkPreview: often}}} | 4:47+5 OC6003",
                "models: {providers: {own: {baseUrl: 'http://x', api: nonsense}}} | 4:54+8 OC6003",
                "models: {providers: {own: {baseUrl: 'http://x', models: [{id: a}, {id: b, input: [smell]}]}}} | 4:83+5 OC6003",
                "config: {gateway: {port: 1}} | 4:20+4 OC6401",
                "config: {session: {mainKey: '${UNKNOWN}'}} | 4:29+12 OC2102",
                "config: {session: {x: 12345678901234567890}} | 4:23+20 OC2103",
            })
    void aFindingOfTheSchemaIsCarriedToTheLineOfTheDescriptor(String line, String place) {
        assertThat(SourceFolder.places(compile("2026.9.6", line + "\nagents: {main: {}}\n")))
                .contains("openclaw.yaml:" + place);
    }
}
