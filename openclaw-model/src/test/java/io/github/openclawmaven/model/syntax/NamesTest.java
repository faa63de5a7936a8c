package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntaxes that are a pattern and a length. */
class NamesTest {

    @Nested
    class AnAgentId {

        @ParameterizedTest
        @ValueSource(strings = {"main", "resource-optimizer", "a_b", "9", "n", "yes"})
        void isSmallLettersDigitsHyphensAndUnderscores(String text) {
            assertThat(AgentId.problem(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Main", "my agent!", "-a", "_a", "a_", "a-", "a.b", "../a", "\u00e4"})
        void isNothingElse(String text) {
            assertThat(AgentId.problem(text)).isPresent();
        }

        @Test
        void leavesRoomForTheNamesMadeOfIt() {
            assertThat(AgentId.problem("a".repeat(53))).isEmpty();
            assertThat(AgentId.problem("a".repeat(54))).contains("an agent id has at most 53 characters, not 54");
        }
    }

    @Nested
    class AnImageDigest {

        @Test
        void isSha256And64Digits() {
            assertThat(ImageDigest.problem("sha256:" + "0a".repeat(32))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "sha256:", "sha256:0a", "sha256:\u2026", "latest"})
        void isNothingElse(String text) {
            assertThat(ImageDigest.problem(text)).isPresent();
            assertThat(ImageDigest.problem("sha256:" + "0A".repeat(32))).isPresent();
        }
    }

    @Nested
    class AnImageTag {

        @ParameterizedTest
        @ValueSource(strings = {"2026.9.6", "2026.9.6-acme.3", "v1", "_", "Prod_17"})
        void isLettersDigitsPointsHyphensAndUnderscores(String text) {
            assertThat(ImageTag.problem(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".1", "-1", "a:b", "a/b", "1+2", "a b", "\u00e4", "1\n"})
        void isNothingElse(String text) {
            assertThat(ImageTag.problem(text)).isPresent();
        }

        @Test
        void hasAtMost128Characters() {
            assertThat(ImageTag.problem("a".repeat(128))).isEmpty();
            assertThat(ImageTag.problem("a".repeat(129))).contains("an image tag has at most 128 characters, not 129");
        }
    }

    @Nested
    class AVariableName {

        @ParameterizedTest
        @ValueSource(strings = {"A", "_", "NODE_OPTIONS", "SECRET_A_1"})
        void isCapitalsDigitsAndUnderscores(String text) {
            assertThat(EnvName.problem(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1A", "a", "A-B", "A B", "A=", "\u0130"})
        void isNothingElse(String text) {
            assertThat(EnvName.problem(text)).isPresent();
        }
    }

    @Nested
    class ASecretKey {

        @ParameterizedTest
        @ValueSource(strings = {"bot-token", "BRAVE_API_KEY", "a.b", ".dockerconfigjson", "-"})
        void isLettersDigitsHyphensUnderscoresAndDots(String text) {
            assertThat(SecretKeyName.problem(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".", "..", "..a", "a/b", "a b", "\u00e4"})
        void isNothingElse(String text) {
            assertThat(SecretKeyName.problem(text)).isPresent();
        }

        @Test
        void hasAtMost253Characters() {
            assertThat(SecretKeyName.problem("a".repeat(253))).isEmpty();
            assertThat(SecretKeyName.problem("a".repeat(254))).contains("a key has at most 253 characters, not 254");
        }
    }
}
