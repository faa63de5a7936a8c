package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HelmRepositoriesTest extends CredentialsTest {

    @Test
    void areFoundByTheirUrl() throws Exception {
        Path file = file(
                ".config/helm/repositories.yaml",
                """
                apiVersion: ""
                repositories:
                - {name: open, url: "https://open.corp/charts"}
                - {name: corp, url: "https://charts.corp/helm/", username: alice, password: "%s", caFile: /etc/ca.pem}
                """
                        .formatted(ALICE.password()));

        assertThat(find("https://charts.corp/helm")).contains(ALICE);
        assertThat(find("https://charts.corp/helm/other")).isEmpty();
        assertThat(find("https://open.corp/charts/")).isEmpty();
        assertThat(new HelmRepositories(file).caFile(URI.create("https://charts.corp/helm")))
                .contains(Path.of("/etc/ca.pem"));
        assertThat(new HelmRepositories(file).caFile(URI.create("https://open.corp/charts")))
                .isEmpty();
    }

    @Test
    void thatCannotBeReadAreNamedWithoutTheirText() throws Exception {
        Path file = file(".config/helm/repositories.yaml", "repositories: [{password: " + CANARY);

        assertRefused("https://a.corp/", file + " cannot be read as YAML");
    }
}
