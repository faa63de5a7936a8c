package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRepositoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openclaw",
                "openclaw/openclaw",
                "ghcr.io/openclaw/openclaw",
                "localhost:5000/a",
                "registry.example.com:8443/a/b/c",
                "[::1]:5000/a",
                "a__b/c.d-e--f",
                "Registry.Example.com/a"
            })
    void isAPathPerhapsBehindAHost(String text) {
        assertThat(ImageRepository.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ghcr.io/openclaw/openclaw:2026.9.6 | no tag",
                "ghcr.io/openclaw/openclaw@sha256:0 | no digest",
                "https://ghcr.io/openclaw/openclaw  | URL scheme",
                "ghcr.io/OpenClaw/openclaw          | small letters",
                "a//b                               | small letters",
                "a/                                 | small letters",
                "a___b                              | small letters",
                "-a                                 | small letters",
                "''                                 | small letters",
            })
    void isNothingElse(String text, String hint) {
        assertThat(ImageRepository.problem(text).orElseThrow()).contains(hint);
    }

    @Test
    void hasAtMost255Characters() {
        assertThat(ImageRepository.problem("a".repeat(255))).isEmpty();
        assertThat(ImageRepository.problem("a".repeat(256)).orElseThrow()).contains("at most 255 characters, not 256");
    }
}
