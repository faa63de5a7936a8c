package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings have colours where Maven's own lines have them, and not in a file. */
class ConsoleColourIT {

    private static final String ERROR = "error OC3017:";

    @TempDir
    Path temporary;

    private MavenBuild build(MavenDistribution distribution) {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "coloured");
        return MavenBuild.of(project.file("src/main/openclaw/agents/nobody/AGENTS.md", "Be nobody.\n"))
                .with(distribution)
                .goals("generate-resources");
    }

    @ParameterizedTest
    @EnumSource(MavenDistribution.class)
    void followMavensSwitch(MavenDistribution distribution) {
        String coloured = build(distribution)
                .property("style.color", "always")
                .jvm("-Djansi.force=true", "-Djansi.mode=force")
                .run()
                .assertFailure()
                .log();
        boolean mavenIs = coloured.contains("\u001b");

        assertThat(coloured.contains("\u001b[1;31m" + ERROR + "\u001b[m"))
                .as(coloured)
                .isEqualTo(mavenIs);
        if (distribution == MavenDistribution.TODAYS) {
            assertThat(mavenIs).as(coloured).isTrue();
        }
        assertThat(build(distribution).run().assertFailure().log())
                .contains(ERROR)
                .doesNotContain("\u001b");
    }
}
