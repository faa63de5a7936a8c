package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationsTest extends CredentialsTest {

    @Test
    void areMovedByTheToolsVariables() {
        assertPlaces(Map.of(), "Linux", ".config/helm", ".docker", ".config/containers");
        assertPlaces(Map.of(), "Mac OS X", "Library/Preferences/helm", ".docker", ".config/containers");
        assertPlaces(Map.of(), "Windows 11", "AppData/Roaming/helm", ".docker", ".config/containers");
        assertPlaces(Map.of("AppData", at("app")), "Windows 11", "app/helm", ".docker", ".config/containers");
        assertPlaces(
                Map.of("XDG_CONFIG_HOME", at("xdg"), "XDG_RUNTIME_DIR", at("run"), "DOCKER_CONFIG", at("docker")),
                "Linux",
                "xdg/helm",
                "docker",
                "run/containers");
        assertPlaces(
                Map.of("XDG_CONFIG_HOME", at("xdg"), "HELM_CONFIG_HOME", at("helm")),
                "Linux",
                "helm",
                ".docker",
                ".config/containers");

        Locations named = new Locations(
                Map.of(
                        "HELM_REGISTRY_CONFIG", at("a.json"),
                        "HELM_REPOSITORY_CONFIG", at("b.yaml"),
                        "REGISTRY_AUTH_FILE", at("c.json")),
                home,
                "Linux");
        assertThat(named.helmLogins()).isEqualTo(home.resolve("a.json"));
        assertThat(named.helmRepositories()).isEqualTo(home.resolve("b.yaml"));
        assertThat(named.podmanLogins()).isEqualTo(home.resolve("c.json"));
    }

    private void assertPlaces(
            Map<String, String> variables, String platform, String helm, String docker, String podman) {
        Locations locations = new Locations(variables, home, platform);
        assertThat(locations.helmLogins()).isEqualTo(home.resolve(helm + "/registry/config.json"));
        assertThat(locations.helmRepositories()).isEqualTo(home.resolve(helm + "/repositories.yaml"));
        assertThat(locations.dockerLogins()).isEqualTo(home.resolve(docker + "/config.json"));
        assertThat(locations.podmanLogins()).isEqualTo(home.resolve(podman + "/auth.json"));
    }

    private String at(String path) {
        return home.resolve(path).toString();
    }
}
