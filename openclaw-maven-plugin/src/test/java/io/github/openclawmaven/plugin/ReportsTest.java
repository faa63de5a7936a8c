package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.inject.Provider;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

/** What becomes of findings besides the console, whether the build fails or not. */
@MojoTest
class ReportsTest {

    private static final String POM = "src/test/resources/valid/pom.xml";

    @TempDir
    Path directory;

    @Test
    @InjectMojo(goal = "generate", pom = POM)
    void aFailingBuildWritesReportsAndLeavesTheOutputs(GenerateMojo mojo) throws Exception {
        fixture(mojo, "valid");
        mojo.execute();
        Map<String, String> outputs = files("openclaw");
        Map<String, String> good = files("reports");
        fixture(mojo, "broken");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(files("openclaw")).isEqualTo(outputs);
        assertThat(files("reports").keySet())
                .isEqualTo(good.keySet())
                .containsExactlyInAnyOrder(".openclaw-output", "TEST-openclaw.xml", "openclaw.sarif");
        assertThat(results(good.get("openclaw.sarif"))).isEmpty();
        assertThat(results(files("reports").get("openclaw.sarif")).findValuesAsText("ruleId"))
                .containsExactly("OC1101", "OC1104");
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void areTheSameForTheSameSources(ValidateMojo mojo) throws Exception {
        fixture(mojo, "warned");
        mojo.execute();
        Map<String, String> first = files("reports");
        fixture(mojo, "warned");
        mojo.execute();

        assertThat(files("reports")).isEqualTo(first);
        assertThat(first.toString()).doesNotContain(directory.toString(), System.getProperty("user.home"));
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void areThoseThatTheBuildIsAskedFor(ValidateMojo mojo) throws Exception {
        fixture(mojo, "warned").set("reports", List.of("gitlab", "junit"));
        mojo.execute();
        Files.writeString(directory.resolve("reports/mine.txt"), "mine");
        fixture(mojo, "warned").set("reports", List.of("sarif"));

        mojo.execute();

        assertThat(files("reports").keySet())
                .containsExactlyInAnyOrder(".openclaw-output", "mine.txt", "openclaw.sarif");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            reports | sarf    | openclaw.reports names "sarf", which is none of sarif, junit, gitlab: did you mean sarif?
            reports | html    | openclaw.reports names "html", which is none of sarif, junit, gitlab
            failOn  | warnings | openclaw.failOn is "warnings", which is none of error, warning, never: did you mean warning?
            failOn  | ERROR   | openclaw.failOn is "ERROR", which is none of error, warning, never: did you mean error?
            """)
    @InjectMojo(goal = "validate", pom = POM)
    void takeNoWordThatTheyDoNotKnow(String parameter, String value, String message, ValidateMojo mojo)
            throws Exception {
        fixture(mojo, "valid").set(parameter, parameter.equals("reports") ? List.of(value) : value);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message);
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void haveAFindingOfSeveralEnvironmentsOnce(ValidateMojo mojo) throws Exception {
        fixture(mojo, "environments");

        mojo.execute();

        assertThat(results(files("reports").get("openclaw.sarif")).findValuesAsText("text"))
                .filteredOn(text -> text.contains("this switch"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("environment"));
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void takeNoDirectoryOfSources(ValidateMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "valid")
                .set("reportsDirectory", Path.of("src/test/resources/valid/src").toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("openclaw.reportsDirectory is ")
                .hasMessageContaining("it holds the source directory");
        assertThat(fixture.logged()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "validate", pom = POM)
    void warningsFailABuildThatIsToldSo(ValidateMojo mojo) throws Exception {
        fixture(mojo, "warned").set("failOn", "warning");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("The deployment descriptor has .*1 warning.*, and openclaw\\.failOn is warning");
    }

    @Test
    @InjectMojo(goal = "generate", pom = POM)
    void nothingFailsABuildThatIsToldSoAndNothingIsMade(GenerateMojo mojo) throws Exception {
        MojoFixture fixture = fixture(mojo, "broken").set("failOn", "never");

        mojo.execute();

        assertThat(fixture.logged())
                .anyMatch(line -> line.contains("error OC1101"))
                .last()
                .isEqualTo("[INFO] Nothing is made of a descriptor with errors");
        assertThat(directory.resolve("openclaw")).doesNotExist();
        assertThat(files("reports")).containsKey("openclaw.sarif");
        assertThat(files("reports").get("TEST-openclaw.xml")).contains(" failures=\"2\"");
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 0"})
    @InjectMojo(goal = "validate", pom = POM)
    void githubsRunnerIsToldOfEachFinding(String actions, int commands, ValidateMojo mojo) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        MojoFixture fixture =
                fixture(mojo, "broken").set("runner", new PrintStream(printed, true, StandardCharsets.UTF_8));
        fixture.session().getSystemProperties().setProperty("env.GITHUB_ACTIONS", actions);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(commands)
                .allMatch(line -> line.startsWith("::error file=")
                        && line.contains("src/test/resources/broken/src/main/openclaw/openclaw.yaml,line="));
    }

    @ParameterizedTest
    @CsvSource({"m2e.version, 2", "maven.version, 0"})
    @InjectMojo(goal = "validate", pom = POM)
    void anEditorIsToldOfEachFinding(String property, int marks, ValidateMojo mojo) throws Exception {
        BuildContext editor = Mockito.mock(BuildContext.class);
        Provider<BuildContext> provider = () -> editor;
        MojoFixture fixture = fixture(mojo, "broken").set("editor", provider);
        fixture.session().getUserProperties().setProperty(property, "2.6.0");

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        Mockito.verify(editor, Mockito.times(marks))
                .addMessage(
                        Mockito.eq(Path.of("src/test/resources/broken/src/main/openclaw/openclaw.yaml")
                                .toAbsolutePath()
                                .toFile()),
                        Mockito.anyInt(),
                        Mockito.anyInt(),
                        Mockito.anyString(),
                        Mockito.eq(BuildContext.SEVERITY_ERROR),
                        Mockito.isNull());
    }

    private MojoFixture fixture(Mojo mojo, String project) throws IllegalAccessException {
        MojoFixture fixture = new MojoFixture(mojo, project)
                .set("reportsDirectory", directory.resolve("reports").toFile());
        return mojo instanceof GenerateMojo
                ? fixture.set("outputDirectory", directory.resolve("openclaw").toFile())
                : fixture;
    }

    private static JsonNode results(String sarif) {
        return JsonTree.parse(sarif).at("/runs/0/results");
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.resolve(folder).relativize(file).toString();
                if (!name.endsWith(".lock")) {
                    contents.put(name.replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return contents;
    }
}
