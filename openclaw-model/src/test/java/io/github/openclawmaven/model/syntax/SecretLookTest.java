package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are put together here, so that no scanner takes this file for a leak. */
class SecretLookTest {

    private static final String RANDOM = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9nO2qR5tU8wX1zA4cD7fG0iJ3lM6oP9rS2uV5x";

    private static String random(int length) {
        return RANDOM.substring(0, length);
    }

    static Stream<Arguments> secrets() {
        return Stream.of(
                Arguments.of("Anthropic API key", "sk-" + "ant-api03-" + random(40) + "-AA"),
                Arguments.of("OpenRouter API key", "sk-" + "or-v1-" + "0a".repeat(32)),
                Arguments.of("OpenAI API key", "sk-" + "proj-" + random(40)),
                Arguments.of("OpenAI API key", "sk-" + random(48)),
                Arguments.of("Groq API key", "gsk" + "_" + random(52)),
                Arguments.of("xAI API key", "xai" + "-" + random(70)),
                Arguments.of("Perplexity API key", "pplx" + "-" + random(48)),
                Arguments.of("Google API key", "AI" + "za" + random(35)),
                Arguments.of("Brave API key", "BS" + "A" + random(28)),
                Arguments.of("Hugging Face token", "hf" + "_" + random(34)),
                Arguments.of("GitHub token", "gh" + "p_" + random(36)),
                Arguments.of("GitHub token", "github" + "_pat_" + random(22) + "_" + random(50)),
                Arguments.of("GitLab token", "gl" + "pat-" + random(20)),
                Arguments.of("npm token", "npm" + "_" + random(36)),
                Arguments.of("AWS access key", "AK" + "IA" + "IOSFODNN7EXAMPLE"),
                Arguments.of("Slack token", "xo" + "xb-123456789012-" + random(24)),
                Arguments.of("Slack token", "xa" + "pp-1-A123-456-" + random(24)),
                Arguments.of("Slack webhook", "https://hooks.slack" + ".com/services/T0001/B0001/" + random(24)),
                Arguments.of("Discord bot token", "M" + random(25) + "." + random(6) + "." + random(38)),
                Arguments.of("Telegram bot token", "123456789" + ":" + random(35)),
                Arguments.of(
                        "Telegram bot token", "https://api.telegram.org/bot123456789" + ":" + random(35) + "/getMe"),
                Arguments.of("OpenShift token", "sha256" + "~" + random(43)),
                Arguments.of("JSON Web Token", "ey" + "J" + random(20) + ".ey" + "J" + random(40) + "." + random(43)),
                Arguments.of("private key", "-----BEGIN " + "PRIVATE KEY-----\nMIIE"),
                Arguments.of("private key", "-----BEGIN " + "RSA PRIVATE KEY-----\nMIIE"),
                Arguments.of("bearer token", "Authorization: Bearer " + random(30)),
                Arguments.of("password in a URL", "postgres://admin:" + "hunter2@db.example.com/app"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secrets")
    void isNamed(String kind, String secret) {
        assertThat(SecretLook.kind(secret)).contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secrets")
    void isFoundInsideOtherText(String kind, String secret) {
        assertThat(SecretLook.kind("first\nTOKEN=\"" + secret + "\"\nlast")).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${ANTHROPIC_API_KEY}",
                "Bearer ${TOKEN}",
                "bearer authentication-is-required-here",
                "postgres://admin:${DB_PASSWORD}@db/app",
                "postgres://admin:<password>@db/app",
                "https://example.com:8443/a@b",
                "git@github.com:openclaw/openclaw.git",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "123e4567-e89b-12d3-a456-426614174000",
                "sk-learn",
                "sk-this-is-a-rather-long-name-of-a-secret-in-kubernetes",
                "task-runner-for-the-resource-optimizer-agent-of-the-team",
                "sk-ant-\u2026",
                "ghp_",
                "12345678",
                "2026-12-01T09:00:00+02:00",
                "anthropic/claude-sonnet-4-6",
                "nerc/openai/gpt-oss-20b",
                "-----BEGIN CERTIFICATE-----",
                "-----BEGIN PUBLIC KEY-----",
                "arn:aws:iam::1:role/x",
                "BSAVED_SEARCHES_ARE_KEPT_FOR_EVER",
                "npm_config_registry",
            })
    void isNotSeenInInnocentText(String text) {
        assertThat(SecretLook.kind(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eyJ", "sk-", "://a:", "-----BEGIN A ", "1", "a.", "bearer ", "M", "sk-ant-"})
    void takesLinearTimeOnHostileText(String seed) {
        String text = seed.repeat(1_000_000 / seed.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> SecretLook.kind(text));
    }
}
