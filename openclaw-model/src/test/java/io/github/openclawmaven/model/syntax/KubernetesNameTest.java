package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "n", "yes", "openclaw", "open-claw-2", "a--b"})
    void aLabelIsSmallLettersDigitsAndHyphens(String text) {
        assertThat(KubernetesName.LABEL.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "A", "a_b", "a.b", "a b", "\u00e4", "a\n"})
    void aLabelIsNothingElse(String text) {
        assertThat(KubernetesName.LABEL.problem(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "openclaw.apps.example.com", "0.1", "a-b.c"})
    void aSubdomainHasDotsToo(String text) {
        assertThat(KubernetesName.SUBDOMAIN.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a.-b", "a-.b", "A.b", "*.example.com"})
    void aSubdomainHasNoEmptyPart(String text) {
        assertThat(KubernetesName.SUBDOMAIN.problem(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A_b.C-1", "2026.9.6"})
    void aLabelValueMayBeEmptyAndHaveCapitals(String text) {
        assertThat(KubernetesName.LABEL_VALUE.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a-", "a b", "a/b", "a:b"})
    void aLabelValueHasNoOtherCharacters(String text) {
        assertThat(KubernetesName.LABEL_VALUE.problem(text)).isPresent();
    }

    @Test
    void lengthsAreThoseOfKubernetes() {
        assertThat(KubernetesName.LABEL.problem("a".repeat(63))).isEmpty();
        assertThat(KubernetesName.LABEL.problem("a".repeat(64))).contains("a name has at most 63 characters, not 64");
        assertThat(KubernetesName.SUBDOMAIN.problem("a".repeat(253))).isEmpty();
        assertThat(KubernetesName.SUBDOMAIN.problem("a".repeat(254))).isPresent();
        assertThat(KubernetesName.LABEL_VALUE.problem("a".repeat(64))).isPresent();
    }
}
