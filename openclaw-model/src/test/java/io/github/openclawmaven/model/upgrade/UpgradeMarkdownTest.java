package io.github.openclawmaven.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.upgrade.UpgradeReport.Section;
import io.github.openclawmaven.model.upgrade.aspect.Change;
import io.github.openclawmaven.model.upgrade.document.FileDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradeMarkdownTest {

    @Test
    void whatIsQuotedStaysCode() {
        assertThat(page(new Change("{} becomes {}", List.of("a = \"<b>`x`\"", "`"), List.of())))
                .contains("- ``a = \"<b>`x`\"`` becomes `` ` ``\n");
    }

    @Test
    void anExcerptEndsWhereItsFenceEnds() {
        assertThat(page(new Change("{}", List.of("x"), List.of(" 1 | ```", "   | ^"))))
                .contains("- `x`\n  ````text\n   1 | ```\n     | ^\n  ````\n");
    }

    @Test
    void aControlCharacterDoesNotReachThePage() {
        assertThat(page(new Change("{}", List.of("a\nb\u202Ec"), List.of()))).contains("- `a b c`\n");
    }

    @Test
    void theFilesFollowAsDiffs() {
        assertThat(UpgradeMarkdown.of(report(List.of(), List.of(new FileDifference("jobs.json", List.of("-a", "+b"))))))
                .endsWith("\n\n## jobs.json\n\n```diff\n-a\n+b\n```\n");
    }

    private static String page(Change change) {
        return UpgradeMarkdown.of(report(List.of(new Section("Keys", List.of(change))), List.of()));
    }

    private static UpgradeReport report(List<Section> sections, List<FileDifference> files) {
        return new UpgradeReport("acme", GatewayRelease.of("2026.7.1"), GatewayRelease.of("2026.9.6"), sections, files);
    }
}
