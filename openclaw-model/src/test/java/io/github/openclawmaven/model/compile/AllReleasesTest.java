package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A descriptor of every typed key that openclaw.json gets, for each release that is known. */
class AllReleasesTest {

    static List<GatewayRelease> releases() {
        return Catalogue.bundled().known();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noReleaseIsGivenWhatItsSchemaRefuses(GatewayRelease release) {
        Compilation compilation = new SourceFolder(Path.of("src/test/resources/every-key")).compile(release.toString());

        assertThat(compilation.diagnostics())
                .extracting(found -> found.code().id())
                .doesNotContain("OC6002", "OC6003")
                .noneMatch(code -> code.startsWith("OC1") || code.startsWith("OC2"));
    }
}
