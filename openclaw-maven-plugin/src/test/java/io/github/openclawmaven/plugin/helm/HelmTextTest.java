package io.github.openclawmaven.plugin.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelmTextTest {

    @Test
    void tellsTheLinterSMessagesFromWhatElseItPrints() {
        assertThat(HelmText.lintMessage("[WARNING] templates/: object name does not conform\n\tto anything"))
                .hasValue(new HelmText.LintMessage("WARNING", "templates/: object name does not conform to anything"));
        assertThat(HelmText.lintMessage("==> Linting acme")).isEmpty();
    }

    @Test
    void findsTheTemplateThatAMessageIsAbout() {
        assertThat(HelmText.template(
                        "template: acme/templates/tests/readiness.yaml:6:9: executing \"acme/templates/x\""))
                .hasValue("tests/readiness.yaml");
        assertThat(HelmText.template("Chart.yaml: icon is recommended")).isEmpty();
    }

    @Test
    void leavesOutOptionsThatNobodyCanGiveHere() {
        assertThat(HelmText.oneLine("nil pointer\n\nUse --debug flag to render out invalid YAML\n"))
                .isEqualTo("nil pointer");
    }
}
