package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class ValidateMojoTest {

    @Test
    @InjectMojo(goal = "validate", pom = "src/test/resources/valid/pom.xml")
    void printsOneLineForAValidDescriptor(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "valid");

        mojo.execute();

        assertThat(fixture.logged())
                .containsExactly("[INFO] acme-assistant is valid for the gateway 2026.9.6: no findings");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "src/test/resources/valid/pom.xml")
    void checksForTheReleaseOfTheCommandLine(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "valid").set("release", "2026.2.26");

        mojo.execute();

        assertThat(fixture.logged())
                .containsExactly("[INFO] acme-assistant is valid for the gateway 2026.2.26: no findings");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "src/test/resources/broken/pom.xml")
    void printsEveryMistakeWithItsLineAndThenFails(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "broken");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The deployment descriptor has 2 errors");
        assertThat(fixture.logged())
                .contains(
                        "[ERROR] src/main/openclaw/openclaw.yaml:3:11: error OC1101: the key \"relaese\" is unknown here",
                        "[ERROR]  3 | gateway: {relaese: 2026.9.6}",
                        "[ERROR]    |           ^^^^^^^ did you mean \"release\"?",
                        "[ERROR] src/main/openclaw/openclaw.yaml:6:24: error OC1104: \"codign\" is not possible here; it is one of"
                                + " minimal, coding, messaging, full");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "src/test/resources/broken/pom.xml")
    void saysWhereItLookedForADescriptorAndHowToStart(ValidateMojo mojo) throws Exception {
        new MojoFixture(mojo, "broken").set("descriptor", "gateway.yaml");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/openclaw/gateway.yaml does not exist")
                .hasMessageContaining("apiVersion: openclaw/v1")
                .hasMessageContaining("-Dopenclaw.sourceDirectory=");
    }

    @Test
    @InjectMojo(goal = "validate", pom = "src/test/resources/broken/pom.xml")
    void looksAtNothingWhenSkipped(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "broken").set("skip", true);

        mojo.execute();

        assertThat(fixture.logged()).containsExactly("[INFO] Skipped: openclaw.skip is set");
    }
}
