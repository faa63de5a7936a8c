package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownReleaseTest {

    @TempDir
    private Path root;

    @Test
    void isTheOneThatTheDescriptorNamesWhateverElseIsWrongWithIt() {
        KnownRelease known = of("gateway: {release: 2026.7, prot: 1}\njobs: []\n", Optional.empty());

        assertThat(known.facts().orElseThrow().release()).hasToString("2026.7.35");
        assertThat(known.diagnostics()).isEmpty();
    }

    @Test
    void isTheOneThatIsNamedBesideIt() {
        KnownRelease known = of("gateway: {release: 2026.7}\n", Optional.of("2026.2.26"));

        assertThat(known.facts().orElseThrow().release()).hasToString("2026.2.26");
    }

    @Test
    void isTheNewestWhereNoneIsNamed() {
        KnownRelease known = of("name: acme\n", Optional.empty());

        assertThat(known.facts().orElseThrow().release())
                .isEqualTo(Catalogue.bundled().newest());
    }

    @Test
    void isNoneWhereTheDescriptorCannotBeRead() {
        KnownRelease known = of("name: [\n", Optional.empty());

        assertThat(known.facts()).isEmpty();
        assertThat(known.diagnostics()).anyMatch(diagnostic -> diagnostic.isError());
    }

    private KnownRelease of(String descriptor, Optional<String> release) {
        SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", descriptor);
        return KnownRelease.of(folder.directory(), SourceFolder.request(release));
    }
}
