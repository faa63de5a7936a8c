package io.github.openclawmaven.plugin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.code.CodePage;
import java.util.List;

/**
 * SARIF 2.1.0, which code hosts and editors show beside the lines. One run for all environments, each finding once: a code host
 * shows one alert for one mistake, and takes no second run of the same tool and category.
 */
final class SarifFormat implements ReportFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String HOME = "https://github.com/openclawmaven/openclaw-maven-plugin";

    /** Where {@link io.github.openclawmaven.model.diagnostic.SourceText} sees the end of a line. */
    private static final List<String> LINE_ENDS = List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029");

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String fileName(ReportSubject subject) {
        return subject.stem() + ".sarif";
    }

    @Override
    public Content write(Report report) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        SarifRules rules = new SarifRules(CodePage.read());
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "openclaw-maven-plugin").put("version", report.version());
        driver.put("informationUri", HOME);
        driver.set("rules", rules.all());
        // What tells it from the other reports of a build: code hosts call that a category.
        run.putObject("automationDetails")
                .put(
                        "id",
                        "openclaw-maven-plugin/" + report.project() + "/"
                                + report.subject().stem() + "/");
        // Where the root is on this machine is no matter, and nothing to tell.
        run.putObject("originalUriBaseIds")
                .putObject(SarifResults.ROOT)
                .putObject("description")
                .put("text", "The root of the repository");
        // SARIF counts columns in UTF-16 units unless it is told otherwise.
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode ends = run.putArray("newlineSequences");
        LINE_ENDS.forEach(ends::add);
        run.set("results", new SarifResults(report, rules).all());
        return Content.of(JsonText.of(log));
    }
}
