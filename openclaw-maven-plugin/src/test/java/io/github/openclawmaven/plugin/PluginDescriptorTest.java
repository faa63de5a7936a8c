package io.github.openclawmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.util.xml.XmlStreamReader;
import org.junit.jupiter.api.Test;

/** What users write into POMs and scripts: a change here breaks their builds. */
class PluginDescriptorTest {

    private final PluginDescriptor plugin = read();

    @Test
    void hasThePrefixOpenclaw() {
        assertThat(plugin.getGoalPrefix()).isEqualTo("openclaw");
    }

    @Test
    void bindsItsGoalsToTheirPhases() {
        assertThat(plugin.getMojos())
                .extracting(MojoDescriptor::getGoal, MojoDescriptor::getPhase, MojoDescriptor::isThreadSafe)
                .containsExactlyInAnyOrder(
                        tuple("validate", "validate", true),
                        tuple("generate", "generate-resources", true),
                        tuple("help", null, true));
    }

    @Test
    void namesThePropertiesOfItsParameters() {
        assertThat(properties("validate"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "sourceDirectory", "${openclaw.sourceDirectory} ${project.basedir}/src/main/openclaw",
                        "descriptor", "${openclaw.descriptor} openclaw.yaml",
                        "environment", "${openclaw.environment} -",
                        "release", "${openclaw.release} -",
                        "skip", "${openclaw.skip} false"));
        Map<String, String> generate = new TreeMap<>(properties("validate"));
        generate.put("outputDirectory", "${openclaw.outputDirectory} ${project.build.directory}/openclaw");
        assertThat(properties("generate")).containsExactlyInAnyOrderEntriesOf(generate);
    }

    @Test
    void saysSinceWhenThereIsEachGoalAndParameter() {
        plugin.getMojos().stream()
                .filter(mojo -> !mojo.getGoal().equals("help"))
                .forEach(mojo -> {
                    assertThat(mojo.getSince()).as(mojo.getGoal()).isNotBlank();
                    assertThat(mojo.getParameters().stream().filter(Parameter::isEditable))
                            .allSatisfy(parameter -> {
                                assertThat(parameter.getSince())
                                        .as(parameter.getName())
                                        .isNotBlank();
                                assertThat(parameter.getDescription())
                                        .as(parameter.getName())
                                        .isNotBlank();
                            });
                });
    }

    private Map<String, String> properties(String goal) {
        MojoDescriptor mojo = plugin.getMojos().stream()
                .filter(candidate -> candidate.getGoal().equals(goal))
                .findFirst()
                .orElseThrow();
        return mojo.getParameters().stream()
                .filter(Parameter::isEditable)
                .collect(Collectors.toMap(Parameter::getName, parameter -> {
                    var configuration = mojo.getMojoConfiguration().getChild(parameter.getName());
                    return configuration.getValue("-") + " " + configuration.getAttribute("default-value", "-");
                }));
    }

    private static PluginDescriptor read() {
        try (InputStream xml = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new XmlStreamReader(xml));
        } catch (Exception e) {
            throw new AssertionError("plugin.xml cannot be read", e);
        }
    }
}
