package io.github.openclawmaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCopyIT {

    @TempDir
    private Path temporary;

    @Test
    void leavesOutWhatABuildOfEachProjectMade() throws IOException {
        Path reactor = temporary.resolve("reactor");
        for (String file : List.of(
                ".mvn/maven.config",
                "pom.xml",
                "target/openclaw/openclaw.json",
                "module/pom.xml",
                "module/target/module.tgz",
                "module/src/main/openclaw/agents/target/AGENTS.md",
                "notes/target/a")) {
            Files.createDirectories(reactor.resolve(file).getParent());
            Files.writeString(reactor.resolve(file), file);
        }

        Path copy = SourceCopy.of(reactor, temporary.resolve("copy"));

        assertThat(new FileTree(copy).contents())
                .containsOnlyKeys(
                        ".mvn/maven.config",
                        "pom.xml",
                        "module/pom.xml",
                        "module/src/main/openclaw/agents/target/AGENTS.md",
                        "notes/target/a");
    }
}
