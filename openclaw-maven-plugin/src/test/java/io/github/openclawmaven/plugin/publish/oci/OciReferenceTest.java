package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OciReferenceTest extends RegistryTest {

    @ParameterizedTest
    @CsvSource({
        "oci://ghcr.io/acme/charts/, oci://ghcr.io/acme/charts/acme:1.2.0",
        "OCI://Registry.Corp:5000, oci://registry.corp:5000/acme:1.2.0",
        "oci://[::1]:5000/x, oci://[::1]:5000/x/acme:1.2.0",
    })
    void namesWhereTheChartGoes(String url, String destination) throws Exception {
        assertThat(repository(url).destination(upload("1.2.0", "a"))).isEqualTo(destination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ghcr.io/acme",
                "oci://alice:" + CANARY + "@ghcr.io/acme",
                "oci://ghcr.io/acme?x=" + CANARY,
                "oci://",
                "oci://under_score/acme",
                "oci://ghcr.io/Acme",
                "oci://ghcr.io/a//b",
                "oci://ghcr.io/acme:1.2.0",
            })
    void isRefusedWhenItIsNotARegistrys(String url) {
        assertThatThrownBy(() -> repository(url))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("oci://")
                .hasMessageNotContaining(CANARY);
    }

    /** Its parts are matched by a loop that takes a piece of the stack for each. */
    @ParameterizedTest
    @ValueSource(strings = {"oci://ghcr.io/a%s", "oci://ghcr.io%s/a", "oci://%s"})
    void isRefusedWhenItIsLongerThanAny(String url) {
        isRefusedWhenItIsNotARegistrys(url.formatted(".a".repeat(20_000)));
    }

    private OciRepository repository(String url) throws PublishException {
        HttpSettings settings = HttpSettings.defaults();
        return OciRepository.of(url, settings, HttpTransport.of(settings, progress::add), NOBODY);
    }
}
