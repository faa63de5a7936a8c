package io.github.openclawmaven.plugin.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * The charts that goal {@code package} made of a project in this build. The project remembers them, for goals that another class
 * loader may have: so only types of Java are kept.
 */
public final class ProjectCharts {

    private static final String KEY = "openclaw.charts";

    private static final String NO_CLASSIFIER = "";

    private final MavenProject project;

    public ProjectCharts(MavenProject project) {
        this.project = project;
    }

    /**
     * Remembers a chart.
     *
     * @param classifier its environment where there are several
     * @param words for the lines that goals print about it
     */
    public ChartArtifact add(Optional<String> classifier, String words) {
        Map<String, String> known = new LinkedHashMap<>(known());
        known.put(classifier.orElse(NO_CLASSIFIER), words);
        project.setContextValue(KEY, known);
        return artifact(known, classifier.orElse(NO_CLASSIFIER));
    }

    /** At least one; where none was packaged, that which would be. */
    public List<ChartArtifact> all() {
        Map<String, String> known = known();
        List<ChartArtifact> all = new ArrayList<>();
        known.keySet().forEach(classifier -> all.add(artifact(known, classifier)));
        return all.isEmpty() ? List.of(new ChartArtifact(project, Optional.empty(), true, "")) : all;
    }

    private ChartArtifact artifact(Map<String, String> known, String classifier) {
        return new ChartArtifact(
                project,
                Optional.of(classifier).filter(text -> !text.equals(NO_CLASSIFIER)),
                classifier.equals(known.keySet().iterator().next()),
                known.get(classifier));
    }

    @SuppressWarnings("unchecked") // put there by this class
    private Map<String, String> known() {
        Object known = project.getContextValue(KEY);
        return known == null ? Map.of() : (Map<String, String>) known;
    }
}
