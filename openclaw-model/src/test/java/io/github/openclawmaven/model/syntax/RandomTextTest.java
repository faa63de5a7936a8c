package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of secrets are put together here, so that no scanner takes this file for a leak. */
class RandomTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q7RkZ2vLx9T" + "mW4cYb8HnJ6sDf3GpA1eU",
                "the key is kX9" + "/vB2+nQ7wLr5TzYc8Hd3JfGm6PsAe1Uo4Ri0Kx== and no other",
                "aB3dE6gH9jK2mN5p" + "Q8sT1vW4yZ7bC0eF3hI6kL9n",
            })
    void isRandom(String text) {
        assertThat(RandomText.words(text)).hasSize(1);
        assertThat(SecretLook.masked(text)).contains("*".repeat(30)).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short1A2b3C4",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SaG6XOoqklsABCDEFGHIJKLMNOPQ",
                "123e4567-e89b-12d3-a456-426614174000",
                "ThisIsAVeryLongNameInCamelCaseThatGoesOnAndOn2026",
                "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
                "a-name-with-many-parts-and-a-number-2026-12-01",
                "IF_A_VARIABLE_HAS_A_LONG_NAME_IT_IS_NOT_RANDOM_1",
                "src/main/java/io/github/openclawmaven/model/Descriptor2Json4Gateway",
                "https://example.com/some/long/path/with/Words/And/Numbers/12345/more",
            })
    void isNotRandom(String text) {
        assertThat(RandomText.words(text)).isEmpty();
    }
}
