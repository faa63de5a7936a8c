package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.process.ShellProgram;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.Credentials.IdentityToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CredentialHelpersTest extends CredentialsTest {

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
        file(".docker/config.json", "{\"credsStore\": \"store\", \"auths\": {\"a.io\": {\"auth\": \"" + AUTH + "\"}}}");

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
        ShellProgram.at(home.resolve("bin/docker-credential-" + name), script);
    }
}
