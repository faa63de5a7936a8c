package io.github.openclawmaven.model.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayReleaseTest {

    @Test
    void partsCompareAsNumbersAndACorrectionIsLaterThanItsBase() {
        List<String> published = List.of(
                "2026.1.29",
                "2026.2.2",
                "2026.2.2-3",
                "2026.2.3",
                "2026.2.12",
                "2026.3.23",
                "2026.3.23-1",
                "2026.3.23-2",
                "2026.3.24",
                "2026.7.1-2",
                "2026.7.33",
                "2026.9.6",
                "2026.10.1");

        Stream<GatewayRelease> sorted = published.stream()
                .map(GatewayRelease::of)
                .sorted((a, b) -> b.compareTo(a))
                .sorted();

        assertThat(sorted).extracting(GatewayRelease::toString).containsExactlyElementsOf(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "latest", "2026.9", "2026.09.6", "v2026.9.6", "2026.9.6-beta.1", "2026.9.6-0", "2026.9.6\n"})
    void whatIsNotAStableReleaseIsNotParsed(String text) {
        assertThat(GatewayRelease.parse(text)).isEmpty();
        assertThatThrownBy(() -> GatewayRelease.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReleaseIsAtLeastItself() {
        GatewayRelease release = GatewayRelease.of("2026.8.1");

        assertThat(release.isAtLeast(GatewayRelease.of("2026.8.1"))).isTrue();
        assertThat(release.isAtLeast(GatewayRelease.of("2026.8.1-1"))).isFalse();
    }
}
