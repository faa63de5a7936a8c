package io.github.openclawmaven.plugin.init;

import io.github.openclawmaven.chart.text.TemplateEngine;
import io.github.openclawmaven.model.schema.DescriptorSchemas;
import io.github.openclawmaven.model.schema.KeyTexts;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.output.NewFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files of a new project, in memory. */
public final class Scaffold {

    /** Where Maven looks for it. */
    public static final String POM = "pom.xml";

    private static final String SCHEMAS = "src/schema";
    private static final String SOURCES = "src/main/openclaw/";

    private final TemplateEngine engine = new TemplateEngine("/scaffold");
    private final NewProject project;
    private final String plugin;

    private final List<ProjectPart> parts = new ArrayList<>();

    /**
     * @param plugin the version of this plugin
     * @param texts what the schemas say of the keys
     */
    public Scaffold(NewProject project, String plugin, KeyTexts texts) {
        this.project = project;
        this.plugin = plugin;
        parts.add(part(POM));
        parts.add(part(
                SOURCES + "openclaw.yaml", SOURCES + "agents/main/AGENTS.md", SOURCES + "agents/main/jobs/morning.md"));
        parts.add(new ProjectPart(
                SCHEMAS, NewFiles.ownDirectory(SCHEMAS, DescriptorSchemas.files(project.facts(), texts))));
        parts.add(part(".gitignore"));
        parts.add(part(".mvn/jvm.config"));
        parts.add(part(".github/workflows/chart.yml"));
    }

    /** Those that have to be written, by path. */
    public SortedMap<String, Content> missing(Predicate<String> exists) {
        SortedMap<String, Content> missing = new TreeMap<>();
        for (ProjectPart part : parts) {
            part.missing(exists).forEach(path -> missing.put(path, part.files().get(path)));
        }
        return missing;
    }

    /** A path as people are told it: a directory of the plugin's own is one thing. */
    public static String shown(String path) {
        return path.startsWith(SCHEMAS + "/") ? SCHEMAS : path;
    }

    /** What is there already and stays as it is. */
    public List<String> kept(Predicate<String> exists) {
        return parts.stream().flatMap(part -> part.kept(exists).stream()).toList();
    }

    /** What a POM that is there already needs in its plugins. */
    public List<String> pluginOfOtherPom() {
        return fill("plugin.xml", false).lines().toList();
    }

    private ProjectPart part(String... paths) {
        SortedMap<String, Content> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, Content.of(fill(path, true)));
        }
        return new ProjectPart(paths[0], files);
    }

    private String fill(String path, boolean ownPom) {
        return engine.fill(path, ProjectView.of(project, plugin, ownPom));
    }
}
