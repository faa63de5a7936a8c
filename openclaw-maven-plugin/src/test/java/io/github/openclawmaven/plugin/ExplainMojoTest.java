package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class ExplainMojoTest {

    @Test
    @InjectMojo(goal = "explain", pom = "src/test/resources/valid/pom.xml")
    void printsThePageOfACodeWithAMistakeAndItsRepair(ExplainMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "valid").set("code", "OC3002");

        mojo.execute();

        assertThat(fixture.logged())
                .startsWith("[INFO] OC3002: error: A job runs as an agent that is not declared", "[INFO] ")
                .containsSequence(
                        "[INFO] A mistake, in openclaw.yaml:",
                        "[INFO] ",
                        "[INFO]     jobs:",
                        "[INFO]       analysis:",
                        "[INFO]         agent: resource-optimiser  # did you mean \"resource-optimizer\"?",
                        "[INFO] ",
                        "[INFO] Repaired:",
                        "[INFO] ",
                        "[INFO]     jobs:",
                        "[INFO]       analysis:",
                        "[INFO]         agent: resource-optimizer",
                        "[INFO] ")
                .allSatisfy(line -> assertThat(line).doesNotContain("`"));
    }

    @Test
    @InjectMojo(goal = "explain", pom = "src/test/resources/valid/pom.xml")
    void listsAllWithoutACode(ExplainMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "valid");

        mojo.execute();

        assertThat(fixture.logged())
                .startsWith("[INFO] OC1xxx: syntax and shape", "[INFO]   OC1001  error    The file is not YAML")
                .contains("[INFO] OC3xxx: references")
                .hasSizeGreaterThan(260);
    }

    @Test
    @InjectMojo(goal = "explain", pom = "src/test/resources/valid/pom.xml")
    void saysWhichCodeIsMeant(ExplainMojo mojo) throws Exception {
        new MojoFixture(mojo, "valid").set("code", "OC30022");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is no code OC30022: did you mean OC3002? Without -Dcode openclaw:explain lists all");
    }
}
