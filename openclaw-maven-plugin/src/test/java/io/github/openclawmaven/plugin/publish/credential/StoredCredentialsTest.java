package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.Credentials.Bearer;
import io.github.openclawmaven.plugin.publish.http.Credentials.IdentityToken;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredCredentialsTest {

    private static final String CANARY = "canary-77ab1";
    private static final Basic ALICE = new Basic("alice", CANARY + ":with:colons");
    private static final String AUTH =
            Base64.getEncoder().encodeToString(("alice:" + CANARY + ":with:colons").getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path home;

    @Nested
    class Places {

        @Test
        void areThoseOfHelmThenDockersThenPodmans() throws Exception {
            file(".config/containers/auth.json", auths("ghcr.io", "auth", basic("podman")));
            assertThat(find("oci://ghcr.io/acme")).contains(new Basic("podman", "pw"));

            file(".docker/config.json", auths("ghcr.io", "auth", basic("docker")));
            assertThat(find("oci://ghcr.io/acme")).contains(new Basic("docker", "pw"));

            file(".config/helm/registry/config.json", auths("ghcr.io", "auth", basic("helm")));
            assertThat(find("oci://ghcr.io/acme")).contains(new Basic("helm", "pw"));
        }

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

    @Nested
    class Logins {

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

    @Nested
    class Helpers {

        @Test
        void areAskedForTheRegistry() throws Exception {
            helper("store", "read host; echo '{\"Username\": \"'$host'\", \"Secret\": \"" + CANARY + "\"}'");
            file(".docker/config.json", "{\"auths\": {\"ghcr.io\": {}}, \"credsStore\": \"store\"}");

            assertThat(find("oci://ghcr.io/acme")).contains(new Basic("ghcr.io", CANARY));
            assertThat(find("oci://docker.io/acme")).contains(new Basic("https://index.docker.io/v1/", CANARY));
        }

        @Test
        void ofOneRegistryGoBeforeTheStore() throws Exception {
            helper("store", "exit 3");
            helper("cloud", "echo '{\"Username\": \"<token>\", \"Secret\": \"" + CANARY + "\"}'");
            file(".docker/config.json", "{\"credHelpers\": {\"eu.gcr.io\": \"cloud\"}, \"credsStore\": \"store\"}");

            assertThat(find("oci://eu.gcr.io/acme")).contains(new IdentityToken(CANARY));
        }

        @Test
        void thatKnowNothingLeaveItToTheFile() throws Exception {
            helper("store", "echo 'credentials not found in native keychain'; exit 1");
            file(
                    ".docker/config.json",
                    "{\"credsStore\": \"store\", \"auths\": {\"a.io\": {\"auth\": \"" + AUTH + "\"}}}");

            assertThat(find("oci://a.io/x")).contains(ALICE);
            assertThat(find("oci://b.io/x")).isEmpty();
        }

        @Test
        void thatFailAreNamedWithoutWhatTheySay() throws Exception {
            Path file = file(".docker/config.json", "{\"credsStore\": \"store\"}");
            assertRefused("oci://a.io/x", file + " names the credential helper \"store\", but there is no docker-cred");

            String failure = "docker-credential-store, named in " + file + ", gives no credentials for a.io: ";
            helper("store", "echo locked " + CANARY + "; echo " + CANARY + " >&2; exit 2");
            assertRefused("oci://a.io/x", failure + "it ends with exit code 2; log in again");

            helper("store", "echo " + CANARY);
            assertRefused("oci://a.io/x", failure + "it cannot be run, or its answer is not JSON");
        }

        @Test
        void areFoundOnThePathAlone() throws Exception {
            helper("x", "echo '{\"Username\": \"u\", \"Secret\": \"s\"}'");
            file(".docker/config.json", "{\"credsStore\": \"x\"}");
            assertThat(find("oci://a.io/x")).contains(new Basic("u", "s"));

            file(".docker/config.json", "{\"credsStore\": \"x/../../bin/docker-credential-x\"}");

            assertRefused("oci://a.io/x", home.resolve(".docker/config.json") + " names the credential helper");
        }

        @Test
        void thatDoNotEndAreEnded() throws Exception {
            helper("slow", "echo $$ > " + home + "/pid; exec sleep 600");
            CredentialHelpers helpers = new CredentialHelpers(variables(), Duration.ofMillis(1500));

            assertThatThrownBy(() -> helpers.get("slow", "a.io", home.resolve("config.json")))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("it takes longer than 1 s");
            long pid = Long.parseLong(Files.readString(home.resolve("pid")).trim());
            ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        }

        /** One that says that it is done, and is not. */
        @Test
        @Timeout(value = 5, unit = TimeUnit.MINUTES)
        void thatSayNothingMoreAndDoNotEndAreEndedToo() throws Exception {
            helper("slow", "exec >&-; exec sleep 600");
            CredentialHelpers helpers = new CredentialHelpers(variables(), Duration.ofMillis(500));

            assertThatThrownBy(() -> helpers.get("slow", "a.io", home.resolve("config.json")))
                    .hasMessageContaining("it takes longer than 0 s");
        }

        @Test
        @Timeout(value = 5, unit = TimeUnit.MINUTES)
        void thatNeverStopTalkingAreEnded() throws Exception {
            helper("yes", "exec yes " + "x".repeat(1000));
            file(".docker/config.json", "{\"credsStore\": \"yes\"}");

            assertThatThrownBy(() -> find("oci://a.io/x"))
                    .hasMessageContaining("it cannot be run, or its answer is not JSON");
        }

        private void helper(String name, String script) throws IOException {
            Path program = file("bin/docker-credential-" + name, "#!/bin/sh\n" + script + "\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
    }

    @Nested
    class HelmsRepositories {

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

    private void assertRefused(String repository, String message) {
        assertThatThrownBy(() -> find(repository))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY)
                .hasNoCause();
    }

    private Optional<Credentials> find(String repository) throws PublishException {
        return new StoredCredentials(new Locations(variables(), home, "Linux")).find(URI.create(repository));
    }

    private Map<String, String> variables() {
        return Map.of("PATH", home.resolve("bin") + ":/usr/bin:/bin");
    }

    private Path file(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String auths(String key, String field, String value) {
        return "{\"auths\": {\"%s\": {\"%s\": \"%s\"}}}".formatted(key, field, value);
    }

    private static String basic(String user) {
        return Base64.getEncoder().encodeToString((user + ":pw").getBytes(StandardCharsets.UTF_8));
    }
}
