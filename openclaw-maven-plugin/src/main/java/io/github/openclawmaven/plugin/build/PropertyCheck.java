package io.github.openclawmaven.plugin.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Activation;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Finds properties that are nearly those of this plugin, and that Maven would take for someone else's: one on the command line that
 * no POM of the build knows is a mistake; in a POM people keep properties of their own.
 */
public final class PropertyCheck {

    private final MavenProject project;
    private final MavenSession session;
    private final PropertyNames names;

    public PropertyCheck(MavenProject project, MavenSession session, PluginDescriptor plugin) {
        this.project = project;
        this.session = session;
        this.names = PropertyNames.of(plugin);
    }

    /**
     * Checks those of the command line and of the project.
     *
     * @param warnings gets what may be meant as it is
     * @throws MojoFailureException that names each on the command line that is surely none
     */
    public void check(Consumer<String> warnings) throws MojoFailureException {
        Set<String> declared = declared();
        List<String> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(session.getUserProperties().stringPropertyNames())) {
            if (names.contains(name) || declared.contains(name)) {
                continue;
            }
            if (name.startsWith(PropertyNames.PREFIX)) {
                unknown.add("-D" + name + " is no property of openclaw-maven-plugin, and no POM declares it: "
                        + names.near(name)
                                .or(() -> names.startingWith(name))
                                .map(near -> "did you mean -D" + near + "?")
                                .orElse(
                                        "openclaw:help -Ddetail lists all; one of your own stands under properties in the"
                                                + " POM"));
            } else {
                names.near(name)
                        .ifPresent(near -> warnings.accept("-D" + name
                                + " is no property of openclaw-maven-plugin: did you mean -D" + near + "?"));
            }
        }
        for (String name : new TreeSet<>(project.getProperties().stringPropertyNames())) {
            if (!names.contains(name)) {
                names.near(name)
                        .ifPresent(near -> warnings.accept("The property " + name
                                + " in the POM is none of openclaw-maven-plugin: did you mean " + near + "?"));
            }
        }
        if (!unknown.isEmpty()) {
            throw new MojoFailureException(String.join("\n", unknown));
        }
    }

    /** Properties that some POM of the build sets, or lets a profile depend on. */
    private Set<String> declared() {
        return session.getProjects().stream()
                .flatMap(each -> Stream.iterate(each, Objects::nonNull, MavenProject::getParent))
                .flatMap(PropertyCheck::declared)
                .collect(Collectors.toSet());
    }

    private static Stream<String> declared(MavenProject project) {
        Model written = project.getOriginalModel();
        return Stream.concat(
                project.getProperties().stringPropertyNames().stream(),
                written == null
                        ? Stream.empty()
                        : written.getProfiles().stream().flatMap(PropertyCheck::declared));
    }

    private static Stream<String> declared(Profile profile) {
        Activation activation = profile.getActivation();
        Stream<String> set = profile.getProperties().stringPropertyNames().stream();
        return activation == null || activation.getProperty() == null
                ? set
                : Stream.concat(
                        set, Stream.of(activation.getProperty().getName().replaceFirst("^!", "")));
    }
}
