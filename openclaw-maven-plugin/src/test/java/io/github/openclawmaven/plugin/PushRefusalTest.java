package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

/** What goal {@code push} refuses. */
@MojoTest
class PushRefusalTest {

    private static final String POM = "src/test/resources/valid/pom.xml";

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void toPushNowhere(PushMojo mojo) throws Exception {
        new MojoFixture(mojo, "valid");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("give openclaw.push.url");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void toPushWhatIsNotPackaged(PushMojo mojo) throws Exception {
        new MojoFixture(mojo, "valid").set("url", push().repository().toString());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("run openclaw:package first");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void toPushAFileThatIsNotThere(PushMojo mojo) throws Exception {
        Path missing = directory.resolve("missing.tgz");
        push().fixture(mojo, push().chart("1.0.0", "")).set("chart", missing.toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(missing + " does not exist: correct openclaw.push.chart");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void toReachANetworkThatMavenMayNotUse(PushMojo mojo) throws Exception {
        MojoFixture fixture = push().fixture(mojo, push().chart("1.0.0", "")).set("url", "oci://registry.invalid/team");
        Mockito.when(fixture.session().isOffline()).thenReturn(true);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Maven is offline (-o)");
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void whatItCannotReachWithoutAJavaClassThatMavenWouldPrint(PushMojo mojo) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        push().fixture(mojo, push().chart("1.0.0", ""))
                .set("url", "oci://127.0.0.1:" + port)
                .set("retries", 0);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("http://127.0.0.1:" + port + " cannot be reached: connection refused")
                .hasNoCause();
    }

    @Test
    @InjectMojo(goal = "push", pom = POM)
    void credentialsInTheAddressWithoutShowingThem(PushMojo mojo) throws Exception {
        push().fixture(mojo, push().chart("1.0.0", "")).set("url", "oci://robot:canary@registry.invalid/team");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("credentials belong into a <server> of settings.xml")
                .hasMessageNotContaining("canary");
    }

    private PushFixture push() {
        return new PushFixture(directory);
    }
}
