package io.github.openclawmaven.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.random.RandomDescriptor;
import io.github.openclawmaven.model.source.MapNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a release refuses nothing that the whole compiler takes for it: over descriptors that use every typed key. */
class SchemaOfRandomDescriptorsTest {

    private static final int DESCRIPTORS = 25;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.5.28", "2026.9.6"})
    void refusesOnlyWhatTheCompilerRefuses(String release) {
        GatewayFacts facts = Catalogue.bundled().facts(GatewayRelease.of(release));
        WrittenFolder folder = new WrittenFolder(root);
        for (long seed = 0; seed < DESCRIPTORS; seed++) {
            new SourceFolder(root)
                    .with(
                            WrittenFolder.DESCRIPTOR,
                            RandomDescriptor.flawed(seed, facts, facts).text());
            MapNode written =
                    folder.read(WrittenFolder.DESCRIPTOR).orElseThrow().root();
            SchemaVerdict verdict = SchemaVerdict.of(SchemaFile.DESCRIPTOR, facts, written);
            List<Diagnostic> errors = folder.errors(Optional.empty());

            assertThat(verdict.causes()).allSatisfy(finding -> assertThat(errors)
                    .as(finding + " of a descriptor for " + release)
                    .anyMatch(error -> verdict.isAt(finding, error.position())));
        }
    }
}
