package io.github.openclawmaven.model.diagnostic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Diagnostics as SARIF 2.1.0, which code hosts and editors show beside the lines. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    /** The report of one run as JSON text; places are relative to the project, as the diagnostics name them. */
    public static String of(List<Diagnostic> diagnostics, List<Suppressions.Suppressed> suppressed) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = report.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "openclaw-maven-plugin");
        // SARIF counts columns in UTF-16 units unless it is told otherwise.
        run.put("columnKind", "unicodeCodePoints");
        List<Diagnostic> all = Stream.concat(
                        diagnostics.stream(), suppressed.stream().map(Suppressions.Suppressed::diagnostic))
                .toList();
        addRules(all, driver.putArray("rules"));
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(diagnostic -> addResult(diagnostic, results.addObject()));
        suppressed.forEach(it -> {
            ObjectNode result = results.addObject();
            addResult(it.diagnostic(), result);
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "inSource")
                    .put("justification", SecretLook.masked(it.reason()));
        });
        return JsonText.of(report);
    }

    private static void addRules(List<Diagnostic> diagnostics, ArrayNode rules) {
        Map<String, DiagnosticCode> codes = new TreeMap<>();
        diagnostics.forEach(diagnostic -> codes.put(diagnostic.code().id(), diagnostic.code()));
        codes.forEach((id, code) ->
                rules.addObject().put("id", id).putObject("shortDescription").put("text", code.summary()));
    }

    private static void addResult(Diagnostic diagnostic, ObjectNode result) {
        result.put("ruleId", diagnostic.code().id());
        result.put("level", diagnostic.code().severity().toString());
        String remedy = diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")";
        result.putObject("message").put("text", diagnostic.message() + remedy);
        Position position = diagnostic.position();
        ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
        location.putObject("artifactLocation").put("uri", position.source().name());
        location.putObject("region")
                .put("startLine", position.line())
                .put("startColumn", position.column())
                .put("endColumn", position.column() + position.length());
    }
}
