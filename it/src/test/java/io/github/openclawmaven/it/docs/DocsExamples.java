package io.github.openclawmaven.it.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The configs among the JSON examples of a release's own documentation, which its npm package has in {@code docs/}. */
final class DocsExamples {

    private static final Path SCRIPT = Path.of("src/test/resources/docs/examples.mjs");
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private DocsExamples() {}

    /** Each config once, in the order of pages and lines. */
    static List<DocsExample> of(GatewayInstallation installation) throws IOException {
        List<String> command = List.of(
                NodeInstallation.program().toString(),
                SCRIPT.toAbsolutePath().toString(),
                installation.home().toString());
        String printed = new Command(command, Map.of(), installation.home())
                .run(LIMIT)
                .orThrow()
                .output();
        SchemaCheck schema = Catalogue.bundled().schema(installation.release());
        List<DocsExample> examples = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            JsonNode example = new ObjectMapper().readTree(line);
            if (example.path("value") instanceof ObjectNode value && isConfig(value, schema)) {
                examples.add(new DocsExample(example.path("at").asText(), value));
            }
        }
        return examples;
    }

    /** Other examples are requests, manifests and answers of tools: they have keys that no config has. */
    private static boolean isConfig(ObjectNode value, SchemaCheck schema) {
        return !value.isEmpty() && schema.check(value).stream().noneMatch(DocsExamples::isUnknownSection);
    }

    private static boolean isUnknownSection(SchemaFinding finding) {
        return finding.kind() == SchemaFinding.Kind.UNKNOWN_KEY
                && finding.pointer().lastIndexOf('/') == 0;
    }
}
