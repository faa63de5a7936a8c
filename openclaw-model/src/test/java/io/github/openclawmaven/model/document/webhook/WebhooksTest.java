package io.github.openclawmaven.model.document.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class WebhooksTest {

    private static final String TEAMS = "appId: a, appPassword: {secret: s, key: p}, tenantId: t";
    private static final String FEISHU =
            "appId: a, appSecret: {secret: s, key: f}, verificationToken: {secret: s, key: v}, connectionMode: webhook";
    private static final String CLOUD = "baseUrl: \"https://cloud.example.com\", botSecret: {secret: s, key: c}";
    private static final String PHONE = "fromNumber: \"+15550001234\", toNumber: \"+15550005678\"";

    /** What the descriptor has, the release, and what is called: name, port, path, host. */
    static final List<Arguments> CALLED = List.of(
            Arguments.of("channels: {msteams: {settings: {" + TEAMS + "}}}", "2026.9.6", "msteams 3978 /api/messages"),
            Arguments.of(
                    "channels: {msteams: {settings: {" + TEAMS + ", webhook: {port: 4000, path: /bot}}}}",
                    "2026.2.26",
                    "msteams 4000 /bot"),
            Arguments.of(
                    "channels: {telegram: {botToken: {secret: s, key: t}, dmPolicy: pairing, settings: {webhookUrl: \"https://a.example.com/x\", webhookSecret: {secret: s, key: w}}}}",
                    "2026.9.6",
                    "telegram 8787 /telegram-webhook a.example.com"),
            Arguments.of(
                    "channels: {telegram: {botToken: {secret: s, key: t}, dmPolicy: pairing, webhook: {url: \"https://a.example.com/x\", secret: {secret: s, key: w}}, accounts: {ops: {botToken: {secret: s, key: o}, dmPolicy: pairing}}}}",
                    "2026.9.6",
                    "telegram 8787 /x a.example.com"),
            Arguments.of(
                    "channels: {feishu: {settings: {" + FEISHU + ", accounts: {two: {webhookPort: 3001, appId: b}}}}}",
                    "2026.9.6",
                    "feishu 3000 /feishu/events, feishu 3001 /feishu/events"),
            Arguments.of(
                    "channels: {nextcloud-talk: {settings: {" + CLOUD + "}}}",
                    "2026.9.6",
                    "nextcloud-talk 8788 /nextcloud-talk-webhook"),
            Arguments.of(
                    "plugins: {voice-call: {settings: {provider: twilio, publicUrl: \"https://calls.example.com/voice/webhook\", streaming: {enabled: true}, "
                            + PHONE + "}}}",
                    "2026.4.15",
                    "voice-call 3334 /voice/webhook calls.example.com, voice-stream 3334 /voice/stream calls.example.com"),
            Arguments.of(
                    "plugins: {voice-call: {settings: {provider: twilio, tunnel: {provider: ngrok}, " + PHONE + "}}}",
                    "2026.4.15",
                    ""),
            Arguments.of("channels: {line: {settings: {webhookPath: line}}}", "2026.9.6", "line /line"),
            Arguments.of(
                    "channels: {zalo: {settings: {botToken: {secret: s, key: z}, webhookUrl: \"https://a.example.com/zalo\", webhookSecret: {secret: s, key: zalo-webhook}}}}",
                    "2026.9.6",
                    "zalo /zalo a.example.com"),
            Arguments.of(
                    "channels: {mattermost: {settings: {baseUrl: \"https://m.example.com\", botToken: {secret: s, key: m}, commands: {native: true}}}}",
                    "2026.9.6",
                    "mattermost /api/channels/mattermost/command"),
            Arguments.of("config: {hooks: {enabled: true, token: {secret: s, key: h}}}", "2026.2.26", "hooks /hooks"),
            Arguments.of(
                    "config: {plugins: {entries: {webhooks: {enabled: true, config: {routes: {ci: {path: /ci, sessionKey: \"agent:main:main\", secret: {secret: s, key: h}}}}}}}}",
                    "2026.9.6",
                    "webhooks /ci"),
            Arguments.of("channels: {msteams: {settings: {enabled: false, " + TEAMS + "}}}", "2026.9.6", ""));

    @TempDir
    private Path root;

    @ParameterizedTest
    @FieldSource("CALLED")
    void whatIsCalledIsFoundWhereverItIsSaid(String descriptor, String release, String called) {
        assertThat(documents(descriptor, release).webhooks().stream()
                        .map(webhook -> webhook.name()
                                + webhook.port().map(port -> " " + port).orElse("") + " " + webhook.path()
                                + webhook.host().map(host -> " " + host).orElse("")))
                .containsExactly(called.isEmpty() ? new String[0] : called.split(", "));
    }

    /** A descriptor, a release, and the addresses that the config has then. */
    static final List<Arguments> ADDRESSES = List.of(
            Arguments.of("channels: {feishu: {settings: {" + FEISHU + "}}}", "2026.9.6", "0.0.0.0"),
            Arguments.of("channels: {feishu: {settings: {" + FEISHU + ", webhookHost: \"::\"}}}", "2026.9.6", "::"),
            Arguments.of("channels: {feishu: {settings: {appId: a, appSecret: {secret: s, key: f}}}}", "2026.9.6", ""),
            Arguments.of(
                    "channels: {telegram: {botToken: {secret: s, key: t}, dmPolicy: pairing, webhook: {url: \"https://a.example.com/x\", secret: {secret: s, key: w}}}}",
                    "2026.2.12",
                    ""),
            Arguments.of(
                    "channels: {telegram: {botToken: {secret: s, key: t}, dmPolicy: pairing, webhook: {url: \"https://a.example.com/x\", secret: {secret: s, key: w}}}}",
                    "2026.2.17",
                    "0.0.0.0"),
            Arguments.of(
                    "plugins: {voice-call: {settings: {provider: twilio, " + PHONE + "}}}", "2026.4.15", "0.0.0.0"));

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void aListenerHearsWhatComesFromOutside(String descriptor, String release, String address) {
        JsonNode config = JsonTree.parse(documents(descriptor, release).openclawJson());

        assertThat(List.of(config.at("/channels/feishu/webhookHost").asText()
                        + config.at("/channels/telegram/webhookHost").asText()
                        + config.at("/plugins/entries/voice-call/config/serve/bind")
                                .asText()))
                .containsExactly(address);
    }

    /** A descriptor, and where its config says a public address. */
    static final List<Arguments> PUBLIC = List.of(
            Arguments.of(
                    "channels: {telegram: {botToken: {secret: s, key: t}, dmPolicy: pairing, webhook: {url: \"https://a.example.com/x\", secret: {secret: s, key: w}}, accounts: {ops: {botToken: {secret: s, key: o}, dmPolicy: pairing}}}}",
                    "/channels/telegram/webhookUrl"),
            Arguments.of(
                    "channels: {zalo: {settings: {botToken: {secret: s, key: z}, webhookUrl: \"https://a.example.com/zalo\", webhookSecret: {secret: s, key: zalo-webhook}}}}",
                    "/channels/zalo/webhookUrl"),
            Arguments.of("channels: {msteams: {settings: {" + TEAMS + "}}}", ""));

    @ParameterizedTest
    @FieldSource("PUBLIC")
    void aPublicAddressIsFoundWhereItIsSaid(String descriptor, String pointer) {
        assertThat(String.join(" ", documents(descriptor, "2026.9.6").addresses()))
                .isEqualTo(pointer);
    }

    @Test
    void eachRowIsOfAnotherNameAndAListenerHasOnePlaceForItsAddress() {
        assertThat(WebhookRow.all()).extracting(WebhookRow::name).doesNotHaveDuplicates();
        assertThat(WebhookRow.all()).filteredOn(row -> row.host().isPresent()).allMatch(row -> row.port()
                .isPresent());
    }

    private GatewayDocuments documents(String descriptor, String release) {
        Compilation compilation =
                new SourceFolder(root).describe(descriptor + "\n").compile(release);
        return compilation
                .result()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()))
                .documents();
    }
}
