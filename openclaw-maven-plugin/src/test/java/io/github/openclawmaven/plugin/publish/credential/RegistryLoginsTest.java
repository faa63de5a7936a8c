package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.Credentials.Bearer;
import io.github.openclawmaven.plugin.publish.http.Credentials.IdentityToken;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryLoginsTest extends CredentialsTest {

    @ParameterizedTest
    @ValueSource(strings = {"registry.corp:5000", "https://registry.corp:5000", "http://registry.corp:5000/v2/"})
    void areFoundByTheRegistrysHost(String key) throws Exception {
        file(".docker/config.json", auths(key, "auth", AUTH));

        assertThat(find("oci://registry.corp:5000/team/charts")).contains(ALICE);
        assertThat(find("oci://registry.corp/team/charts")).isEmpty();
        assertThat(find("https://registry.corp:5000/team/charts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker.io", "registry-1.docker.io", "index.docker.io"})
    void ofDockerHubAreFiledUnderItsOldAddress(String host) throws Exception {
        file(".docker/config.json", auths("https://index.docker.io/v1/", "auth", AUTH));

        assertThat(find("oci://" + host + "/acme")).contains(ALICE);
    }

    @Test
    void forAPathGoBeforeThoseForTheHost() throws Exception {
        file(
                ".config/containers/auth.json",
                "{\"auths\": {\"quay.io\": {\"auth\": \"%s\"}, \"quay.io/team\": {\"auth\": \"%s\"}}}"
                        .formatted(basic("all"), basic("team")));

        assertThat(find("oci://quay.io/team/charts")).contains(new Basic("team", "pw"));
        assertThat(find("oci://quay.io/teams")).contains(new Basic("all", "pw"));
    }

    @Test
    void mayBeTokens() throws Exception {
        file(".docker/config.json", auths("a.io", "identitytoken", CANARY));
        assertThat(find("oci://a.io/x")).contains(new IdentityToken(CANARY));

        file(".docker/config.json", auths("a.io", "registrytoken", CANARY));
        assertThat(find("oci://a.io/x")).contains(new Bearer(CANARY));
    }

    @Test
    void thatCannotBeReadAreNamedWithoutTheirText() throws Exception {
        Path file = file(".docker/config.json", "{\"auths\": {\"a.io\": {\"auth\": " + CANARY);
        assertRefused("oci://a.io/x", file + " cannot be read as JSON");

        file(".docker/config.json", auths("a.io", "auth", CANARY + "!"));
        assertRefused("oci://a.io/x", "an auth in " + file + " is not the base64 form of user:password");
    }

    @Test
    void mayBeNone() throws Exception {
        assertThat(find("oci://a.io/x")).isEmpty();
        file(".docker/config.json", "");
        assertThat(find("oci://a.io/x")).isEmpty();
        file(".docker/config.json", "{\"auths\": {\"a.io\": {}}}");
        assertThat(find("oci://a.io/x")).isEmpty();
    }
}
