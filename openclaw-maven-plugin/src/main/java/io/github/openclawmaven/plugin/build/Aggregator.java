package io.github.openclawmaven.plugin.build;

import java.util.List;
import org.apache.maven.project.MavenProject;

/** A project that only holds others together, so that a goal called by hand for a reactor has nothing to do in it. */
public final class Aggregator {

    private Aggregator() {}

    public static boolean is(MavenProject project) {
        List<String> modules = project.getModules();
        return modules != null && !modules.isEmpty();
    }
}
