package io.github.openclawmaven.model.document.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencePlaceTest {

    /** One of each shape of the config. */
    private static final List<String> RELEASES = List.of("2026.9.6", "2026.7.1", "2026.2.26");

    private final Catalogue catalogue = Catalogue.bundled();

    static Stream<ReferencePlace> rows() {
        return ReferencePlace.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aReleaseHasThePlace(ReferencePlace row) {
        assertThat(row.patterns())
                .anyMatch(pattern -> RELEASES.stream().anyMatch(release -> isKnown(pattern, release)));
    }

    private boolean isKnown(String pattern, String name) {
        GatewayRelease release = GatewayRelease.of(name);
        String anywhere = pattern.replace("[]", "0");
        return catalogue.facts(release).knownChannels().stream()
                .map(channel -> anywhere.replaceFirst("^/channels/\\*", "/channels/" + channel))
                .map(place -> place.replace("*", "0"))
                .anyMatch(catalogue.schema(release)::names);
    }
}
