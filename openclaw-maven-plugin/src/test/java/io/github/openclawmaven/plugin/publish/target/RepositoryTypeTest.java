package io.github.openclawmaven.plugin.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryTypeTest {

    @ParameterizedTest
    @CsvSource({
        "oci://registry.example/charts, , OCI",
        "OCI://registry.example/charts, oci, OCI",
        "file:///srv/charts, , DIRECTORY",
        "target/charts, , DIRECTORY",
        "C:\\charts, directory, DIRECTORY",
        "https://charts.example, ChartMuseum, CHARTMUSEUM",
        "https://nexus.example/repository/helm/, nexus, NEXUS",
        "http://127.0.0.1:8081/artifactory/helm, artifactory, ARTIFACTORY",
        "https://dav.example/charts, webdav, WEBDAV"
    })
    void comesFromTheAddressOrFromTheUser(String url, String named, RepositoryType type) throws PublishException {
        assertThat(RepositoryType.of(url, Optional.ofNullable(named))).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "https://charts.example, , an http address does not say what kind of repository it is",
        "https://charts.example, oci, an http address does not say",
        "https://charts.example, harbor, 'openclaw.push.type is \"harbor\"; it is one of oci, chartmuseum, nexus'",
        "oci://registry.example, nexus, 'openclaw.push.type is nexus, but openclaw.push.url is that of an OCI registry'",
        "/srv/charts, webdav, 'openclaw.push.type is webdav, but openclaw.push.url is that of a directory'"
    })
    void isRefusedWhereNobodySaysOrBothSayDifferentThings(String url, String named, String message) {
        assertThatThrownBy(() -> RepositoryType.of(url, Optional.ofNullable(named)))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message);
    }
}
