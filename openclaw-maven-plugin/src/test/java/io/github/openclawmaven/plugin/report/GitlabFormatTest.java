package io.github.openclawmaven.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.json.JsonTree;
import org.junit.jupiter.api.Test;

class GitlabFormatTest {

    @Test
    void hasWhatCodeQualityAsksForOfEachFinding() {
        JsonNode issues = issues(SampleReport.of(
                SampleReport.MISTAKE,
                SampleReport.WARNING.at(new Position(SampleReport.SOURCE, 1, 7, 4), "no effect"),
                SampleReport.NOTE.at(new Position(SampleReport.SOURCE, 1, 7, 4), "advice")));

        assertThat(issues.findValuesAsText("severity")).containsExactly("critical", "minor", "info");
        assertThat(issues.findValuesAsText("fingerprint"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(issues.get(0).get("description").textValue())
                .isEqualTo("\"mian\" is no agent (did you mean \"main\"?)");
        assertThat(issues.get(0).get("check_name").textValue()).isEqualTo("OC3002");
        assertThat(issues.get(0).get("location").toString())
                .isEqualTo("{\"path\":\"charts/acme/src/main/openclaw/openclaw.yaml\","
                        + "\"lines\":{\"begin\":3,\"end\":3}}");
    }

    @Test
    void isAnEmptyListWhereNothingIsToBeDone() {
        assertThat(issues(SampleReport.of())).isEmpty();
        assertThat(issues(SampleReport.suppressing(SampleReport.MISTAKE, "is right here")))
                .isEmpty();
    }

    private static JsonNode issues(Report report) {
        return JsonTree.parse(new GitlabFormat().write(report).text().orElseThrow());
    }
}
