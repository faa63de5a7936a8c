package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project with overlays for three environments: which of them a build makes, and that it checks all. */
@MojoTest
class EnvironmentsTest {

    static final String POM = "src/test/resources/valid/pom.xml";
    private static final String SOURCES = "src/main/openclaw";

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void checksTheDescriptorAloneAndEveryOverlay(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments");

        mojo.execute();

        assertThat(summaries(fixture))
                .containsExactly(
                        "[INFO] acme-assistant is valid for the gateway 2026.9.6, no environment: 1 warning",
                        "[INFO] acme-assistant-dev is valid for the gateway 2026.9.6, environment dev: 1 warning",
                        "[INFO] acme-production is valid for the gateway 2026.9.6, environment prod: no findings",
                        "[INFO] acme-assistant-test is valid for the gateway 2026.2.26, environment test: 1 warning");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void saysAFindingOfTheDescriptorOnceAndForWhichEnvironments(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments");

        mojo.execute();

        assertThat(fixture.logged())
                .containsOnlyOnce(
                        "[WARNING] " + SOURCES
                                + "/openclaw.yaml:3:42: warning OC5103: the gateway 2026.9.6 ignores this switch",
                        "[WARNING]   = without an environment and in the environment dev",
                        "[WARNING]   = in the environment test");
    }

    @ParameterizedTest
    @CsvSource({"dev, 3", "prod, 3"})
    @InjectMojo(goal = "validate", pom = POM)
    void doesNotCheckTheDescriptorAloneWhereItIsNotBuilt(String environment, int lines, ValidateMojo mojo)
            throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments").set("environment", environment);

        mojo.execute();

        assertThat(summaries(fixture))
                .hasSize(lines)
                .noneMatch(line -> line.contains("no environment"))
                .first()
                .asString()
                .contains("environment " + environment);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "dev")
    @InjectMojo(goal = "generate", pom = POM)
    void findsAFaultInAnOverlayThatIsNotBuilt(@Nullable String environment, GenerateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments-broken")
                .set("outputDirectory", directory.resolve("openclaw").toFile())
                .set("environment", environment);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The deployment descriptor has 1 error and 1 warning");
        assertThat(fixture.logged())
                .contains("[ERROR] " + SOURCES
                        + "/openclaw-prod.yaml:1:11: error OC1101: the key \"relaese\" is unknown here");
        assertThat(directory.resolve("openclaw")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Prod    | did you mean "prod"?
            prd     | did you mean "prod"?
            staging | there are overlays for dev, prod, test
            """)
    @InjectMojo(goal = "validate", pom = POM)
    void saysWhichEnvironmentIsMeant(String environment, String remedy, ValidateMojo mojo) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments").set("environments", List.of(environment));

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(fixture.logged())
                .contains(
                        "[ERROR] " + SOURCES + ":1:1: error OC1015: the environment \"" + environment
                                + "\" has no overlay: there is no openclaw-" + environment + ".yaml in here",
                        "[ERROR]   = " + remedy);
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void doesNotGuessWhichOfTwoPropertiesCounts(ValidateMojo mojo) throws Exception {
        new MojoFixture(mojo, "environments").set("environment", "dev").set("environments", List.of("prod", "test"));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(
                        "openclaw.environment (dev) and openclaw.environments (prod, test) are both set");
    }

    @Test
    @InjectMojo(goal = "generate", pom = POM)
    void writesOneEnvironmentFlatAndSeveralIntoFolders(GenerateMojo mojo) throws Exception {
        MojoFixture fixture = generate(mojo, "test", "prod");

        assertThat(written())
                .contains(
                        "prod/openclaw.json",
                        "prod/chart/acme-production/Chart.yaml",
                        "test/openclaw.json",
                        "test/chart/acme-assistant-test/Chart.yaml")
                .allMatch(file -> file.startsWith("prod/") || file.startsWith("test/") || file.startsWith("."));
        assertThat(fixture.logged())
                .anyMatch(line -> line.contains("/openclaw/test for the gateway 2026.2.26, environment test (1 agent")
                        && line.contains("helm install acme-assistant-test ")
                        && line.endsWith("/openclaw/test/chart/acme-assistant-test --create-namespace --namespace"
                                + " acme-assistant-test"))
                .anyMatch(line -> line.contains("/openclaw/prod for the gateway 2026.9.6, environment prod (1 agent"));
    }

    @ParameterizedTest
    @CsvSource({"dev, ''", "'test;prod', 'test/;prod/'"})
    @InjectMojo(goal = "generate", pom = POM)
    void writesTheValuesOfEveryEnvironmentBesideEachChart(String made, String folders, GenerateMojo mojo)
            throws Exception {
        generate(mojo, made.split(";"));

        for (String folder : folders.split(";")) {
            assertThat(written())
                    .contains(folder + "values-dev.yaml", folder + "values-prod.yaml", folder + "values-test.yaml");
        }
        assertThat(directory.resolve("openclaw/" + folders.split(";")[0] + "values-" + made.split(";")[0] + ".yaml"))
                .content()
                .endsWith("\n{}\n");
    }

    @ParameterizedTest
    @CsvSource({"test;prod, dev", "dev, test;prod", "test;prod, prod", "dev;test;prod, test;prod"})
    @InjectMojo(goal = "generate", pom = POM)
    void leavesNothingOfAnotherChoiceOfEnvironments(String before, String after, GenerateMojo mojo) throws Exception {
        generate(mojo, after.split(";"));
        List<String> alone = written();

        generate(mojo, before.split(";"));
        assertThat(written()).isNotEqualTo(alone);
        Files.writeString(directory.resolve("openclaw/mine.txt"), "mine");
        generate(mojo, after.split(";"));

        assertThat(written()).containsAll(alone).hasSize(alone.size() + 1).contains("mine.txt");
    }

    private MojoFixture generate(GenerateMojo mojo, String... environments) throws Exception {
        MojoFixture fixture = new MojoFixture(mojo, "environments")
                .set("outputDirectory", directory.resolve("openclaw").toFile())
                .set("environments", List.of(environments));
        mojo.execute();
        return fixture;
    }

    static List<String> summaries(MojoFixture fixture) {
        return fixture.logged().stream()
                .filter(line -> line.startsWith("[INFO] ") && !line.startsWith("[INFO]  "))
                .filter(line -> !line.contains(": note OC"))
                .toList();
    }

    private List<String> written() throws IOException {
        Path output = directory.resolve("openclaw");
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
