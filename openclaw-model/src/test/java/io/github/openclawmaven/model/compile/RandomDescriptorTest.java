package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.random.RandomDescriptor;
import io.github.openclawmaven.model.random.UsedKeys;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors grown from a small grammar, each for releases of all shapes. */
class RandomDescriptorTest {

    private static final int DESCRIPTORS = 500;

    /** What a release may lack of what the newest one has. The codes of a refusing schema, OC6002 and OC6003, are not among them. */
    private static final Set<String> NOT_EXPRESSIBLE =
            Set.of("OC6101", "OC6103", "OC6104", "OC6208", "OC6301", "OC6314");

    private static final GatewayFacts NEWEST =
            Catalogue.bundled().facts(Catalogue.bundled().newest());

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.3.31", "2026.5.28", "2026.7.1", "2026.8.2", "2026.9.6"})
    void whatTheReleaseCanDoPassesItsSchemaAndWhatItCannotDoIsSaid(String release) {
        GatewayFacts facts = Catalogue.bundled().facts(GatewayRelease.of(release));
        int accepted = 0;
        for (int seed = 0; seed < DESCRIPTORS; seed++) {
            String text = RandomDescriptor.of(seed, facts).text();
            SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", text);
            Compilation compilation = folder.compile();

            assertThat(compilation.diagnostics().stream().filter(found -> found.isError()))
                    .as(text)
                    .allMatch(found -> NOT_EXPRESSIBLE.contains(found.code().id()) || isOfLaterReleases(found));
            accepted += compilation.result().isPresent() ? 1 : 0;
        }
        assertThat(accepted).as("descriptors that " + release + " accepts").isGreaterThan(DESCRIPTORS / 20);
    }

    private static boolean isOfLaterReleases(Diagnostic found) {
        return found.code().id().equals("OC6002") && found.message().contains("; it came with ");
    }

    @Test
    void whatIsCompiledTwiceIsTheSame() {
        for (int seed = 0; seed < 50; seed++) {
            SourceFolder folder = new SourceFolder(root)
                    .with("openclaw.yaml", RandomDescriptor.of(seed).text());

            assertThat(folder.compile().result()).isEqualTo(folder.compile().result());
        }
    }

    @Test
    void manyOfThemUseEveryTypedKey() {
        Set<String> unused = new TreeSet<>(UsedKeys.all(Descriptor.class));
        // What lies in files beside the descriptor is not random.
        unused.remove("Agent.files");
        for (int seed = 0; seed < DESCRIPTORS && !unused.isEmpty(); seed++) {
            SourceFolder folder = new SourceFolder(root)
                    .with(
                            "openclaw.yaml",
                            RandomDescriptor.flawed(seed, NEWEST, NEWEST).text());
            unused.removeAll(UsedKeys.in(
                    folder.compile().draft().orElseThrow().deployment().descriptor()));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void theGrammarGrowsManyShapes() {
        Set<String> texts = new TreeSet<>();
        LongStream.range(0, 50)
                .forEach(seed -> texts.add(RandomDescriptor.of(seed).text()));
        assertThat(texts).hasSize(50);
    }
}
