package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.XmlStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users write into POMs and scripts: a change here breaks their builds. The contract of each goal is a file in
 * {@code src/test/resources/contract}, with the phase, and each parameter's property, default and first version.
 */
class PluginDescriptorTest {

    private static final Path CONTRACTS = Path.of("src/test/resources/contract");

    private static final PluginDescriptor PLUGIN = read();

    @Test
    void hasThePrefixOpenclaw() {
        assertThat(PLUGIN.getGoalPrefix()).isEqualTo("openclaw");
    }

    @Test
    void hasAContractForEachGoal() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            goals().map(goal -> goal + ".txt").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void keepsTheContractOfTheGoal(String goal) throws IOException {
        assertThat(contract(PLUGIN.getMojo(goal))).isEqualTo(Files.readAllLines(CONTRACTS.resolve(goal + ".txt")));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void describesTheGoalAndItsParameters(String goal) {
        assertThat(PLUGIN.getMojo(goal).getDescription()).isNotBlank();
        assertThat(parameters(PLUGIN.getMojo(goal))).allSatisfy(parameter -> assertThat(parameter.getDescription())
                .as(parameter.getName())
                .isNotBlank());
    }

    static Stream<String> goals() {
        return PLUGIN.getMojos().stream().map(MojoDescriptor::getGoal).filter(goal -> !goal.equals("help"));
    }

    private static List<String> contract(MojoDescriptor mojo) {
        Stream<String> head = Stream.of(
                "phase: " + mojo.getPhase(),
                "since: " + mojo.getSince(),
                "thread-safe: " + mojo.isThreadSafe(),
                "needs a project: " + mojo.isProjectRequired(),
                "");
        return Stream.concat(
                        head,
                        parameters(mojo).map(parameter -> line(mojo, parameter)).sorted())
                .toList();
    }

    private static String line(MojoDescriptor mojo, Parameter parameter) {
        PlexusConfiguration configuration = mojo.getMojoConfiguration().getChild(parameter.getName());
        return parameter.getName() + ": " + configuration.getValue("no property") + ", "
                + (parameter.isRequired()
                        ? "required"
                        : "default " + configuration.getAttribute("default-value", "none"))
                + ", since " + parameter.getSince();
    }

    private static Stream<Parameter> parameters(MojoDescriptor mojo) {
        return mojo.getParameters().stream().filter(Parameter::isEditable);
    }

    private static PluginDescriptor read() {
        try (InputStream xml = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new XmlStreamReader(xml));
        } catch (Exception e) {
            throw new AssertionError("plugin.xml cannot be read", e);
        }
    }
}
