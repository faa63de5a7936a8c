package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2",
                "Password1!",
                "changeme",
                "password",
                "secret",
                "admin",
                "12345",
                "correct horse battery staple",
                "%hunter2",
                "$hunter2",
                "@hunter2",
                "[hunter2]",
                "{hunter2}",
                "Bearer hunter2",
                "not/a/path but/a secret",
                "my-dog-rex",
                "s3cr3t",
                "none of your business",
                "fake-but-used",
            })
    void isLiteral(String value) {
        assertThat(SecretValue.isLiteral(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "none",
                "file",
                "env",
                "true",
                "${TOKEN}",
                "Bearer ${TOKEN}",
                "Basic ${AUTH}",
                "token-${SUFFIX}",
                "$TOKEN",
                "{{ token }}",
                "@project.token@",
                "<your-key>",
                "<password>",
                "***",
                "sk-...",
                "sk-ant-\u2026",
                "xxxxxxxx",
                "XXXX",
                "your-api-key",
                "YOUR_API_KEY",
                "xoxb-your-token-here",
                "example-openai-key-not-real",
                "placeholder",
                "AKIAIOSFODNN7EXAMPLE",
                "/etc/openclaw/tls.key",
                "./secrets/token",
                "~/.netrc",
                "file:/run/token",
                "op://vault/item/field",
                "REDACTED",
                "0",
            })
    void isNone(String value) {
        assertThat(SecretValue.isLiteral(value)).isFalse();
    }
}
