package io.github.openclawmaven.plugin;

import java.io.File;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** The packaged chart as Maven knows it: the artifact of a project of packaging {@code openclaw}, else attached to it. */
final class ChartArtifact {

    static final String PACKAGING = "openclaw";
    static final String TYPE = "tgz";

    private final MavenProject project;

    ChartArtifact(MavenProject project) {
        this.project = project;
    }

    void set(File archive, MavenProjectHelper helper) {
        if (isMain()) {
            project.getArtifact().setFile(archive);
        } else {
            helper.attachArtifact(project, TYPE, archive);
        }
    }

    /** The archive that goal {@code package} made in this build; empty when it did not run. */
    Optional<File> file() {
        return isMain()
                ? Optional.ofNullable(project.getArtifact().getFile())
                : project.getAttachedArtifacts().stream()
                        .filter(artifact -> artifact.getType().equals(TYPE) && !artifact.hasClassifier())
                        .map(Artifact::getFile)
                        .findFirst();
    }

    private boolean isMain() {
        return PACKAGING.equals(project.getPackaging());
    }
}
