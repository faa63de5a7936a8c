package io.github.openclawmaven.plugin.build;

import io.github.openclawmaven.chart.bom.PackageUrl;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * A packaged chart as Maven knows it. One that is the only one of its project has no classifier: it is the artifact of a project of
 * packaging {@code openclaw}, else attached to it. Of several each is attached with its environment as classifier. Maven demands an
 * artifact of every project: of packaging {@code openclaw} that is then the first of them, under a second name.
 */
public final class ChartArtifact {

    static final String PACKAGING = "openclaw";
    static final String TYPE = "tgz";
    static final String PROVENANCE_TYPE = "tgz.prov";

    private final MavenProject project;
    private final Optional<String> classifier;
    private final boolean isMain;
    private final String words;

    /**
     * @param isFirst whether it is the first chart of its project
     * @param words for the lines that goals print about it, such as {@code , environment prod}; may be empty
     */
    ChartArtifact(MavenProject project, Optional<String> classifier, boolean isFirst, String words) {
        this.project = project;
        this.classifier = classifier;
        this.isMain = PACKAGING.equals(project.getPackaging()) && isFirst;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The environment where there are several charts; else empty. */
    public Optional<String> classifier() {
        return classifier;
    }

    public void set(File archive, MavenProjectHelper helper) {
        if (isMain) {
            project.getArtifact().setFile(archive);
        }
        if (!isMain || classifier.isPresent()) {
            attach(TYPE, classifier, archive, helper);
        }
    }

    public PackageUrl purl() {
        return PackageUrl.maven(project.getGroupId(), project.getArtifactId(), project.getVersion(), TYPE, classifier);
    }

    /** The archive that goal {@code package} made in this build; empty when it did not run. */
    public Optional<File> file() {
        return isMain ? Optional.ofNullable(project.getArtifact().getFile()) : attached(TYPE);
    }

    /** What goal {@code sign} made of it in this build; empty when it did not run. */
    public Optional<File> provenance() {
        return attached(PROVENANCE_TYPE);
    }

    /** The names that the archive has in a Maven repository. */
    public List<String> fileNames() {
        return classifiers()
                .map(each -> project.getArtifactId() + "-" + project.getVersion()
                        + each.map(text -> "-" + text).orElse("") + "." + TYPE)
                .toList();
    }

    public void attachProvenance(File provenance, MavenProjectHelper helper) {
        classifiers().forEach(each -> attach(PROVENANCE_TYPE, each, provenance, helper));
    }

    /**
     * Attaches a file about it.
     *
     * @param what the file is: its classifier, behind that of the chart
     */
    public void attach(String type, String what, File file, MavenProjectHelper helper) {
        classifiers()
                .forEach(each ->
                        attach(type, Optional.of(each.map(text -> text + "-").orElse("") + what), file, helper));
    }

    /** Of all names that it has in a Maven repository. */
    private Stream<Optional<String>> classifiers() {
        return isMain && classifier.isPresent() ? Stream.of(classifier, Optional.empty()) : Stream.of(classifier);
    }

    private void attach(String type, Optional<String> name, File file, MavenProjectHelper helper) {
        if (name.isPresent()) {
            helper.attachArtifact(project, type, name.get(), file);
        } else {
            helper.attachArtifact(project, type, file);
        }
    }

    private Optional<File> attached(String type) {
        return project.getAttachedArtifacts().stream()
                .filter(artifact -> artifact.getType().equals(type)
                        && (classifier.isPresent()
                                ? classifier.get().equals(artifact.getClassifier())
                                : !artifact.hasClassifier()))
                .map(Artifact::getFile)
                .findFirst();
    }
}
