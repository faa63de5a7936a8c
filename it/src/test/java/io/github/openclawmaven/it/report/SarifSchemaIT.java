package io.github.openclawmaven.it.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.github.openclawmaven.it.gateway.NpmProject;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.random.RandomDescriptor;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.report.Report;
import io.github.openclawmaven.plugin.report.ReportFormats;
import io.github.openclawmaven.plugin.report.ReportSubject;
import io.github.openclawmaven.plugin.report.RepositoryPaths;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SARIF by the schema of SARIF 2.1.0 itself, as a matcher for tests brings it along. */
class SarifSchemaIT {

    private static final String MATCHER = "1.0.0-beta.0";
    private static final URI SCHEMA = URI.create("urn:sarif");
    private static final GatewayFacts FACTS = Catalogue.bundled().facts(GatewayRelease.of("2026.9.6"));

    private static Validator validator;

    @TempDir
    private Path directory;

    @BeforeAll
    static void readSchema() throws IOException {
        Path schema = NpmProject.installed(
                        "jest-sarif-" + MATCHER,
                        "{\"private\": true, \"dependencies\": {\"@microsoft/jest-sarif\": \"" + MATCHER + "\"}}")
                .resolve("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
        validator = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft4Dialect())
                .createValidator();
        validator.registerSchema(SCHEMA, Files.readString(schema));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects/broken-descriptor/src/main/openclaw",
                "projects/minimal/src/main/openclaw",
                "examples/seed-guide/src/main/openclaw",
                "src/test/resources/releases/full"
            })
    void takesWhatIsFoundInAProject(String sources) throws IOException {
        assertThat(errors(sarif(Path.of(sources)))).isEmpty();
    }

    @Test
    void takesWhatIsFoundInAnyDescriptor() throws IOException {
        int results = 0;
        for (long seed = 0; seed < 20; seed++) {
            Files.writeString(
                    directory.resolve("openclaw.yaml"),
                    RandomDescriptor.of(seed, FACTS).text() + "nonsense: 1\n");
            ObjectNode sarif = sarif(directory);
            results += sarif.at("/runs/0/results").size();
            assertThat(errors(sarif)).as("seed %d", seed).isEmpty();
        }
        assertThat(results).isGreaterThan(20);
    }

    @Test
    void wouldRefuseAResultWithoutAMessageAndAnUnknownKey() throws IOException {
        ObjectNode sarif = sarif(Path.of("projects/broken-descriptor/src/main/openclaw"));
        ((ObjectNode) sarif.at("/runs/0/results/0")).remove("message");
        ((ObjectNode) sarif.at("/runs/0")).put("colour", "red");

        assertThat(errors(sarif))
                .anyMatch(error -> error.contains("message"))
                .anyMatch(error -> error.contains("colour"));
    }

    private static List<String> errors(ObjectNode sarif) {
        return validator.validate(SCHEMA, JsonText.of(sarif)).getErrors().stream()
                .map((Error error) -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static ObjectNode sarif(Path sources) {
        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(sources, "src/main/openclaw"),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of()));
        Report report = new Report(
                ReportSubject.DESCRIPTOR,
                "acme",
                "0.1.0",
                Severity.ERROR,
                new RepositoryPaths(Path.of("/repository"), Path.of("/repository/acme")),
                compilation.diagnostics(),
                compilation.suppressed());
        return (ObjectNode) JsonTree.parse(
                ReportFormats.named("sarif").orElseThrow().write(report).text().orElseThrow());
    }
}
