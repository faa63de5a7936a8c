package io.github.openclawmaven.plugin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.document.config.ClosedDefaults;
import io.github.openclawmaven.plugin.page.MarkdownTables;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code SECURITY.md} promises of the configuration is what is written into it. */
class SecurityPageTest {

    private static final List<MarkdownTables.Row> ROWS =
            Page.ofRepository("SECURITY.md").rows("Nothing said of");
    private static final Pattern CODE = Pattern.compile("OC\\d{4}");

    @Test
    void namesEverythingThatIsClosedByItselfAndNothingElse() {
        List<String> told = ROWS.stream()
                .flatMap(row -> MarkdownTables.code(chart(row)).stream())
                .filter(code -> code.contains(": "))
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(ClosedDefaults.all().stream()
                        .map(closed -> closed.place() + ": " + closed.value())
                        .toList());
    }

    @Test
    void namesCodesThatExist() {
        List<String> codes = ROWS.stream()
                .flatMap(row -> CODE.matcher(chart(row)).results().map(MatchResult::group))
                .toList();

        assertThat(codes).isNotEmpty().isSubsetOf(documentedCodes());
    }

    private static List<String> documentedCodes() {
        return Page.read("diagnostics.md").rows("Code").stream()
                .map(row -> row.cells().get(0))
                .toList();
    }

    private static String chart(MarkdownTables.Row row) {
        return row.cells().get(row.cells().size() - 1);
    }
}
