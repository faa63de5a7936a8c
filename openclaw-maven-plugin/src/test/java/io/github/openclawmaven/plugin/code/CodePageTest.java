package io.github.openclawmaven.plugin.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class CodePageTest {

    @Test
    void readsWhatEachRowSays() {
        CodePage page = CodePage.parse(
                """
                ## OC3xxx: agents, and more

                | Code | Severity | Summary | Why, and what to do |
                |---|---|---|---|
                | OC3002 | error | A job names no agent | Name one, or `main`; see [agents](descriptor.md). |
                """);

        assertThat(page.all())
                .containsExactly(new CodeText(
                        "OC3002",
                        Severity.ERROR,
                        "A job names no agent",
                        "Name one, or `main`; see [agents](descriptor.md).",
                        "OC3xxx: agents, and more"));
        assertThat(page.of("OC3002").orElseThrow().plainRemedy()).isEqualTo("Name one, or main; see agents.");
        assertThat(page.of("OC3002").orElseThrow().uri()).endsWith("/diagnostics.md#oc3xxx-agents-and-more");
        assertThat(page.of(DiagnosticCode.error("OC3003", "another"))).isEmpty();
    }

    @Test
    void comesWithThePlugin() {
        assertThat(CodePage.read().all()).extracting(CodeText::code).isSorted().contains("OC1001", "OC7107");
    }
}
