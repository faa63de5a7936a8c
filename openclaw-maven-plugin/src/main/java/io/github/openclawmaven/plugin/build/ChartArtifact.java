package io.github.openclawmaven.plugin.build;

import io.github.openclawmaven.chart.bom.PackageUrl;
import java.io.File;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** The packaged chart as Maven knows it: the artifact of a project of packaging {@code openclaw}, else attached to it. */
public final class ChartArtifact {

    static final String PACKAGING = "openclaw";
    static final String TYPE = "tgz";
    static final String PROVENANCE_TYPE = "tgz.prov";

    private final MavenProject project;

    public ChartArtifact(MavenProject project) {
        this.project = project;
    }

    public void set(File archive, MavenProjectHelper helper) {
        if (isMain()) {
            project.getArtifact().setFile(archive);
        } else {
            helper.attachArtifact(project, TYPE, archive);
        }
    }

    public PackageUrl purl() {
        return PackageUrl.maven(project.getGroupId(), project.getArtifactId(), project.getVersion(), TYPE);
    }

    /** The archive that goal {@code package} made in this build; empty when it did not run. */
    public Optional<File> file() {
        return isMain() ? Optional.ofNullable(project.getArtifact().getFile()) : attached(TYPE);
    }

    /** What goal {@code sign} made of it in this build; empty when it did not run. */
    public Optional<File> provenance() {
        return attached(PROVENANCE_TYPE);
    }

    /** The name that the archive has in a Maven repository. */
    public String fileName() {
        return project.getArtifactId() + "-" + project.getVersion() + "." + TYPE;
    }

    public void attachProvenance(File provenance, MavenProjectHelper helper) {
        helper.attachArtifact(project, PROVENANCE_TYPE, provenance);
    }

    private Optional<File> attached(String type) {
        return project.getAttachedArtifacts().stream()
                .filter(artifact -> artifact.getType().equals(type) && !artifact.hasClassifier())
                .map(Artifact::getFile)
                .findFirst();
    }

    private boolean isMain() {
        return PACKAGING.equals(project.getPackaging());
    }
}
