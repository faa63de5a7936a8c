package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import org.junit.jupiter.api.Test;

class StoredCredentialsTest extends CredentialsTest {

    @Test
    void areThoseOfHelmThenDockersThenPodmans() throws Exception {
        file(".config/containers/auth.json", auths("ghcr.io", "auth", basic("podman")));
        assertThat(find("oci://ghcr.io/acme")).contains(new Basic("podman", "pw"));

        file(".docker/config.json", auths("ghcr.io", "auth", basic("docker")));
        assertThat(find("oci://ghcr.io/acme")).contains(new Basic("docker", "pw"));

        file(".config/helm/registry/config.json", auths("ghcr.io", "auth", basic("helm")));
        assertThat(find("oci://ghcr.io/acme")).contains(new Basic("helm", "pw"));
    }
}
