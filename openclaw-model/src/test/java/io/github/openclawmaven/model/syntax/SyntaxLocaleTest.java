package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Turkish, the capital of i is not I. */
class SyntaxLocaleTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void useTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void caseIsIgnoredAsInEnglish() {
        assertThat(Suggestion.nearest("WIKI", List.of("wiki"))).contains("wiki");
        assertThat(TimeZoneName.problem("ASIA/ISTANBUL")).isEmpty();
        assertThat(KubernetesKey.ANNOTATION.problem("EXAMPLE.IO/a")).isEmpty();
        assertThat(SecretLook.kind("BEARER IIII" + "0123456789012345")).contains("bearer token");
    }

    @Test
    void dotlessLettersAreNotAscii() {
        assertThat(EnvName.problem("\u0130D")).isPresent();
        assertThat(AgentId.problem("ma\u0131n")).isPresent();
    }

    @Test
    void numbersInMessagesKeepTheirDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        assertThat(AgentId.problem("a".repeat(65)).orElseThrow()).contains("53").contains("65");
    }
}
