package io.github.openclawmaven.plugin.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PushTargetTest {

    private static final HttpSettings DEFAULTS = HttpSettings.defaults();

    @ParameterizedTest
    @CsvSource({
        "oci://registry.example/charts, https, https, http",
        "oci://127.0.0.1:5000/charts, http, https, http",
        "oci://[::1]:5000, http, https, http",
        "OCI://LocalHost/charts, http, https, http",
        "https://127.0.0.1/charts, https, https, https",
        "HTTP://charts.example, http, http, http",
    })
    void speaksHttpWhereItsAddressOrItsUserSaysSo(
            String url, String usually, String withAuthority, String withPlainHttp) throws PublishException {
        PushTarget target = PushTarget.of(
                url, url.startsWith("O") || url.startsWith("o") ? Optional.empty() : Optional.of("webdav"));

        assertThat(target.protocol(DEFAULTS)).isEqualTo(usually);
        assertThat(target.protocol(DEFAULTS.withCaCertificates(Path.of("ca.pem"))))
                .isEqualTo(withAuthority);
        assertThat(target.protocol(DEFAULTS.withPlainHttp(true))).isEqualTo(withPlainHttp);
    }

    @Test
    void isNoPlaceWithAPasswordInIt() {
        assertThatThrownBy(() -> PushTarget.of("https://robot:canary@charts.example", Optional.of("webdav")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("credentials belong into a <server> of settings.xml")
                .hasMessageNotContaining("canary");
    }
}
