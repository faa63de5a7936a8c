package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretLookTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.openclawmaven.model.syntax.SecretSamples#all")
    void isNamed(String kind, String secret) {
        assertThat(SecretLook.kind(secret)).contains(kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.openclawmaven.model.syntax.SecretSamples#all")
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
                "xoxb-your-token-here",
                "xoxb-your-slack-bot-token",
                "xapp-1-your-app-token-here",
                "sk-ant-api03-your-key-here-0000000000",
                "sk-ant-...",
                "sk-...",
                "sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "ghp_************************************",
                "glpat-XXXXXXXXXXXXXXXXXXXX",
                "AKIAIOSFODNN7EXAMPLE",
                "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "https://user:password@host/",
                "https://user:pass@example.com/",
                "https://username:PASSWORD@example.com/",
                "https://user:***@host/",
                "https://user:xxxxx@host/",
                "https://user:%s@host/",
                "https://user:$PASSWORD@host/",
                "https://user:[password]@host/",
                "postgres://user:your-password@host/db",
                "postgres://user:changeme@host/db",
                "redis://:password@localhost:6379",
                "Server=db;Password=<password>;Encrypt=true",
                "Server=db;Password=your_password;Encrypt=true",
                "Server=db;Password=${DB_PASSWORD};",
                "Authorization: Bearer <token>",
                "Authorization: Bearer your-access-token-goes-here-1",
                "Authorization: Basic <base64>",
                "Basic information about the service",
                "Basic QWxhZGRpbg==",
                "basic authentication is required",
                "https://example.com/?api_key=YOUR_API_KEY",
                "https://example.com/?api_key=<your-key>",
                "https://example.com/?token={{token}}",
                "https://example.com/?key=value",
                "https://example.com/?token=${TOKEN}&x=1",
                "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
                "https://discord.com/api/webhooks/123456789012345678/your-webhook-token-goes-here-0123456789abcdef",
                "123456789:your-telegram-bot-token-from-father",
                "machine example.org login bot password <password>",
                "eyJ is how a token starts",
                "password: ask the team",
                "The password is in the vault.",
                "example-openai-key-not-real",
                "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t",
                "key-value-store-of-the-resource-optimizer",
                "SKILL_OF_THE_RESOURCE_OPTIMIZER_AGENT_1",
                "re_examine_the_report_of_the_month",
                "figd_component_of_the_design_system",
                "do_v1_migration",
                "pat-and-mat",
                "secret_of_the_resource_optimizer_agent_of_team",
                "npm_config_cache_min_and_more_of_the_like_1",
                "fc-00:11:22:33:44:55",
                "hvac.control",
                "oauth:callback",
                "gl-matrix-and-other-libraries-of-the-web",
                "sntrys_and_more",
                "pypi-package-index-of-the-company-mirror-host",
                "SharedAccessKeyName=RootManageSharedAccessKey",
            })
    void isNotSeenInInnocentText(String text) {
        assertThat(SecretLook.kind(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password=",
                ";password=",
                "?token=",
                "aws_secret_key=",
                "machine a login b password ",
                "aB3",
                "syt_a_",
                "eyJ",
                "sk-",
                "://a:",
                "-----BEGIN A ",
                "1",
                "a.",
                "bearer ",
                "M",
                "sk-ant-"
            })
    void takesLinearTimeOnHostileText(String seed) {
        String text = seed.repeat(200_000 / seed.length());
        Assertions.assertTimeout(Duration.ofMinutes(1), () -> {
            SecretLook.kind(text);
            SecretLook.masked(text);
        });
    }
}
