package io.github.openclawmaven.plugin.build;

import io.github.openclawmaven.plugin.output.ProtectedDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The directories of a build that hold what people wrote, so that no output gets into their way. */
public record BuildDirectories(MavenProject project, MavenSession session) {

    public List<ProtectedDirectory> with(Path sourceDirectory) {
        List<ProtectedDirectory> directories = new ArrayList<>();
        directories.add(new ProtectedDirectory(
                "the base directory of the project", project.getBasedir().toPath(), false));
        directories.add(new ProtectedDirectory("the source directory", sourceDirectory, true));
        directories.add(new ProtectedDirectory(
                "the directory of this build", Path.of(session.getExecutionRootDirectory()), false));
        Stream.concat(parents(), session.getProjects().stream())
                .filter(other -> other.getBasedir() != null)
                .forEach(other -> directories.add(new ProtectedDirectory(
                        "the base directory of " + other.getArtifactId(),
                        other.getBasedir().toPath(),
                        false)));
        directories.add(new ProtectedDirectory("your home directory", Path.of(System.getProperty("user.home")), false));
        return directories;
    }

    private Stream<MavenProject> parents() {
        return Stream.iterate(project.getParent(), Objects::nonNull, MavenProject::getParent);
    }
}
