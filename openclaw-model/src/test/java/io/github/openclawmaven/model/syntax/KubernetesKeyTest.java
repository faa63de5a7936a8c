package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"team", "Team_1.x", "eks.amazonaws.com/role-arn", "app.kubernetes.io/name"})
    void isANamePerhapsBehindADomain(String text) {
        assertThat(KubernetesKey.LABEL.problem(text)).isEmpty();
        assertThat(KubernetesKey.ANNOTATION.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "a/", "a/b/c", "-a", "a-", "a b", "a:b", "a_b/c", "\u00e4"})
    void isNothingElse(String text) {
        assertThat(KubernetesKey.LABEL.problem(text)).isPresent();
        assertThat(KubernetesKey.ANNOTATION.problem(text)).isPresent();
    }

    @Test
    void mayHaveCapitalsInTheDomainOfAnAnnotationOnly() {
        assertThat(KubernetesKey.ANNOTATION.problem("Example.COM/a")).isEmpty();
        assertThat(KubernetesKey.LABEL.problem("Example.COM/a").orElseThrow())
                .startsWith("the part before the slash is a domain");
    }

    @ParameterizedTest
    @EnumSource
    void hasAtMost63CharactersBehindTheSlash(KubernetesKey key) {
        assertThat(key.problem("example.com/" + "a".repeat(63))).isEmpty();
        assertThat(key.problem("example.com/" + "a".repeat(64)))
                .contains("a key has at most 63 characters behind the slash, not 64");
    }
}
