package io.github.openclawmaven.plugin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsPageTest {

    private static final List<Page.Row> ROWS = Page.read("diagnostics.md").rows("Code");

    @Test
    void hasEveryCodeWithItsSeverityAndSummaryAndNoOtherInOrder() {
        List<String> declared = DeclaredCodes.constants().stream()
                .map(code -> code.id() + " " + code.severity() + ": " + code.summary())
                .sorted()
                .toList();

        assertThat(ROWS)
                .extracting(row -> row.cells().get(0) + " " + row.cells().get(1) + ": "
                        + row.cells().get(2))
                .containsExactlyElementsOf(declared);
    }

    @Test
    void everyCodeIsAConstantOfAClassSoThatNoneEscapesTheList() {
        assertThat(DeclaredCodes.madeElsewhere()).isEmpty();
    }

    @Test
    void saysOfEveryCodeWhyAndWhatToDo() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.cells().get(3)).endsWith("."));
    }

    @Test
    void groupsTheCodesByTheirThousand() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row.heading())
                .startsWith(row.cells().get(0).substring(0, 3) + "xxx: "));
    }
}
