package io.github.openclawmaven.plugin.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the repository starts that a project is in: whoever shows the project's files on the web knows them from there. */
public final class RepositoryRoot {

    /** What version control keeps there; in a worktree of Git it is a file. */
    private static final List<String> MARKS = List.of(".git", ".hg", ".svn");

    private static final String ROOT_OF_BUILD = "maven.multiModuleProjectDirectory";

    private RepositoryRoot() {}

    /** The nearest directory under version control; without one that of the whole build, else that of the project. */
    public static Path of(MavenProject project, MavenSession session) {
        Path directory = project.getBasedir().toPath().toAbsolutePath().normalize();
        return Stream.iterate(directory, Objects::nonNull, Path::getParent)
                .filter(above -> MARKS.stream().anyMatch(mark -> Files.exists(above.resolve(mark))))
                .findFirst()
                .or(() -> Optional.ofNullable(session.getSystemProperties().getProperty(ROOT_OF_BUILD))
                        .map(Path::of)
                        .filter(directory::startsWith))
                .orElse(directory);
    }
}
