package io.github.openclawmaven.plugin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.plugin.page.MarkdownTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsPageTest {

    private static final List<MarkdownTables.Row> ROWS =
            Page.read("diagnostics.md").rows("Code");

    @Test
    void hasEveryCodeWithItsSeverityAndSummary() {
        List<String> documented = documented();

        assertThat(declared()).filteredOn(code -> !documented.contains(code)).isEmpty();
    }

    @Test
    void hasNoCodeThatNothingReports() {
        List<String> declared = declared();

        assertThat(documented()).filteredOn(code -> !declared.contains(code)).isEmpty();
    }

    @Test
    void hasTheCodesInOrderAndOnce() {
        assertThat(ROWS)
                .extracting(row -> row.cells().get(0))
                .doesNotHaveDuplicates()
                .isSorted();
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

    @Test
    void theListForSuppressionsHasEveryCodeAndWhetherItMayBeSuppressed() throws IOException {
        String list;
        try (InputStream file = DiagnosticCode.class.getResourceAsStream("codes.txt")) {
            list = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(list.lines())
                .containsExactlyElementsOf(DeclaredCodes.constants().stream()
                        .map(code -> code.id() + (code.isSuppressible() ? " suppressible" : " kept"))
                        .sorted()
                        .toList());
    }

    private static List<String> documented() {
        return ROWS.stream()
                .map(row -> String.join(", ", row.cells().subList(0, 3)))
                .toList();
    }

    private static List<String> declared() {
        return DeclaredCodes.constants().stream()
                .map(code -> code.id() + ", " + code.severity() + ", " + code.summary())
                .toList();
    }
}
