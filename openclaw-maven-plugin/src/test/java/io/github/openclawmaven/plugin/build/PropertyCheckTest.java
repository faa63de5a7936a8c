package io.github.openclawmaven.plugin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Activation;
import org.apache.maven.model.ActivationProperty;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.XmlStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class PropertyCheckTest {

    private static final String LISTED =
            "openclaw:help -Ddetail lists all; one of your own stands under properties in the POM";

    private final MavenProject project = new MavenProject();
    private final MavenProject other = new MavenProject();
    private final Properties commandLine = new Properties();
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void writeTheOriginalModel() {
        project.setOriginalModel(new Model());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            openclaw.env              | did you mean -Dopenclaw.environment?
            openclaw.environmnt       | did you mean -Dopenclaw.environment?
            openclaw.enviroments      | did you mean -Dopenclaw.environments?
            openclaw.relase           | did you mean -Dopenclaw.release?
            openclaw.Release          | did you mean -Dopenclaw.release?
            openclaw.skipp            | did you mean -Dopenclaw.skip?
            openclaw.push.ulr         | did you mean -Dopenclaw.push.url?
            openclaw.lint.valueFiles  | did you mean -Dopenclaw.lint.valuesFiles?
            openclaw.outputDir        | did you mean -Dopenclaw.outputDirectory?
            openclaw.validate         | did you mean -Dopenclaw.validate.skip?
            """)
    void refusesAPropertyOnTheCommandLineThatNobodyKnows(String name, String remedy) {
        commandLine.setProperty(name, "canary");

        assertThatThrownBy(() -> check())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "-D" + name + " is no property of openclaw-maven-plugin, and no POM declares it: " + remedy);
    }

    @Test
    void namesAllOfThem() {
        commandLine.setProperty("openclaw.relase", "canary");
        commandLine.setProperty("openclaw.colour", "canary");

        assertThatThrownBy(() -> check())
                .hasMessage("-Dopenclaw.colour is no property of openclaw-maven-plugin, and no POM declares it: "
                        + LISTED
                        + "\n-Dopenclaw.relase is no property of openclaw-maven-plugin, and no POM declares it: did you mean"
                        + " -Dopenclaw.release?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openclaw.release", "openclaw.push.skip", "to", "gpg.keyname", "skipTests", "revision"})
    void takesWhatAGoalKnowsOrIsNotAboutThem(String name) {
        commandLine.setProperty(name, "any");

        assertThatCode(this::check).doesNotThrowAnyException();
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "other", "parent", "profile", "activation", "inactive"})
    void takesAPropertyThatSomePomOfTheBuildDeclares(String place) {
        commandLine.setProperty("openclaw.colour", "red");
        Profile profile = new Profile();
        project.getOriginalModel().addProfile(profile);
        switch (place) {
            case "project" -> project.getProperties().setProperty("openclaw.colour", "blue");
            case "other" -> other.getProperties().setProperty("openclaw.colour", "blue");
            case "parent" -> {
                MavenProject parent = new MavenProject();
                parent.getProperties().setProperty("openclaw.colour", "blue");
                project.setParent(parent);
            }
            case "profile" -> profile.addProperty("openclaw.colour", "blue");
            default -> {
                ActivationProperty property = new ActivationProperty();
                property.setName((place.equals("inactive") ? "!" : "") + "openclaw.colour");
                profile.setActivation(new Activation());
                profile.getActivation().setProperty(property);
            }
        }

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "openclaw.relase, openclaw.release",
        "openclaw.Environment, openclaw.environment",
        "opneclaw.release, openclaw.release",
        "openclaw-release, openclaw.release"
    })
    void warnsOfANearMissInThePom(String name, String near) throws Exception {
        project.getProperties().setProperty(name, "canary");

        check();

        assertThat(warnings)
                .containsExactly("The property " + name + " in the POM is none of openclaw-maven-plugin: did you mean "
                        + near + "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"openclaw.version", "openclaw.env", "openclaw.colour", "openclaw.release", "maven.test.skip"})
    void leavesOtherPropertiesOfThePomAlone(String name) throws Exception {
        project.getProperties().setProperty(name, "any");

        check();

        assertThat(warnings).isEmpty();
    }

    @Test
    void warnsOfAMistypedNameOfThePluginOnTheCommandLine() throws Exception {
        commandLine.setProperty("opnclaw.release", "canary");

        check();

        assertThat(warnings)
                .containsExactly(
                        "-Dopnclaw.release is no property of openclaw-maven-plugin: did you mean -Dopenclaw.release?");
    }

    private void check() throws MojoFailureException {
        MavenSession session = Mockito.mock(MavenSession.class);
        Mockito.when(session.getUserProperties()).thenReturn(commandLine);
        Mockito.when(session.getProjects()).thenReturn(List.of(project, other));
        new PropertyCheck(project, session, plugin()).check(warnings::add);
    }

    private static PluginDescriptor plugin() {
        try (InputStream xml = PropertyCheckTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new XmlStreamReader(xml));
        } catch (Exception e) {
            throw new AssertionError("plugin.xml cannot be read", e);
        }
    }
}
