package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxySettingsTest {

    @ParameterizedTest
    @CsvSource({
        "registry.corp, false",
        "REGISTRY.CORP, false",
        "localhost, false",
        "10.1.2.3, false",
        "corp, true",
        "registryXcorp, true",
        "ghcr.io, true",
    })
    void servesAllHostsThatAreNotExcepted(String host, boolean served) {
        assertThat(proxy("*.corp | localhost|10.*").serves(host)).isEqualTo(served);
        assertThat(proxy("").serves(host)).isTrue();
    }

    private static ProxySettings proxy(String nonProxyHosts) {
        return new ProxySettings("proxy.corp", 3128, Optional.empty(), nonProxyHosts);
    }
}
