package io.github.openclawmaven.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A literal where a secret belongs is found by the name of its key or by its place; its value shows nowhere. */
class LiteralSecretsTest {

    private static final String AGENTS = "agents: {main: {}}\n";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env: {DB_PASSWORD: hunter2canary}",
                "env: {OPENAI_KEY: hunter2canary}",
                "mcp: {servers: {t: {command: npx, env: {GITHUB_PAT: hunter2canary}}}}",
                "mcp: {servers: {t: {url: \"https://mcp.example.com/\", headers: {X-Api-Key: hunter2canary}}}}",
                "mcp: {servers: {t: {url: \"https://mcp.example.com/\", headers: {Authorization: Bearer hunter2canary}}}}",
                "config: {hooks: {token: hunter2canary}}",
                "config: {gateway: {remote: {password: hunter2canary}}}",
                "config: {cron: {webhookToken: hunter2canary}}",
                "channels: {telegram: {botToken: {secret: a, key: b}, settings: {webhookSecret: hunter2canary}}}",
                "plugins: {imap: {settings: {accounts: {a: {password: hunter2canary}}}}}",
                // Only the release says that this is a secret.
                "config: {models: {providers: {a: {request: {auth: {mode: header, headerName: X, value: hunter2canary}}}}}}",
            })
    void isFound(String lines) {
        Compilation compilation = compile(lines);

        assertThat(compilation.diagnostics()).extracting(it -> it.code().id()).contains("OC5003");
        assertThat(SourceFolder.console(compilation)).noneMatch(line -> line.contains("canary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env: {DB_PASSWORD: {secret: db, key: password}}",
                "env: {TOKEN_URL: \"https://id.example.com/token\"}",
                "env: {SSL_KEY: /etc/ssl/tls.key}",
                "env: {API_KEY: <your-key>}",
                "env: {A: {secret: a, key: b}, DB_PASSWORD: \"${A}\"}",
                "mcp: {servers: {t: {url: \"https://mcp.example.com/\", headers: {X-Title: acme}}}}",
                "mcp: {servers: {t: {url: \"https://mcp.example.com/\", headers: {Authorization: {secret: a, key: b}}}}}",
                "config: {hooks: {token: {secret: a, key: b}}}",
                "config: {agents: {defaults: {contextTokens: 4096}}}",
            })
    void isNotSeenWhereNoneIs(String lines) {
        assertThat(compile(lines).diagnostics())
                .extracting(it -> it.code().id())
                .doesNotContain("OC5003");
    }

    private Compilation compile(String lines) {
        return new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + AGENTS + lines + "\n")
                .compile();
    }
}
