package io.github.openclawmaven.plugin.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What {@code @name@} may stand for: properties of the POM, of the command line, and the project's coordinates. */
public final class BuildProperties {

    private BuildProperties() {}

    public static Map<String, String> of(MavenProject project, MavenSession session) {
        Map<String, String> properties = new HashMap<>();
        add(project.getProperties(), properties);
        add(session.getUserProperties(), properties);
        properties.put("project.groupId", project.getGroupId());
        properties.put("project.artifactId", project.getArtifactId());
        properties.put("project.version", project.getVersion());
        if (project.getName() != null) {
            properties.put("project.name", project.getName());
        }
        if (project.getDescription() != null) {
            properties.put("project.description", project.getDescription());
        }
        return properties;
    }

    private static void add(Properties from, Map<String, String> to) {
        from.stringPropertyNames().forEach(name -> to.put(name, from.getProperty(name)));
    }
}
