package io.github.openclawmaven.it.maven;

import io.github.openclawmaven.it.SourceCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Maven project that a test writes. */
record ProjectDirectory(Path path) {

    private static final String PLUGIN_VERSION = System.getProperty("openclaw.version");

    /** The plugin's element in a POM, without its executions. */
    static final String PLUGIN =
            """
            <groupId>io.github.openclawmaven</groupId>
            <artifactId>openclaw-maven-plugin</artifactId>
            <version>%s</version>
            """
                    .formatted(PLUGIN_VERSION);

    /** The example of the README. */
    static ProjectDirectory exampleAt(Path path) {
        try {
            return new ProjectDirectory(SourceCopy.of(Path.of("examples/seed-guide"), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chart of the smallest kind: an agent and its job. */
    static ProjectDirectory chartAt(Path path, String name) {
        return new ProjectDirectory(path)
                .file(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example.it</groupId>
                          <artifactId>%s</artifactId>
                          <version>1.2</version>
                          <packaging>pom</packaging>
                          <build>
                            <plugins>
                              <plugin>
                                %s
                                <executions>
                                  <execution>
                                    <goals>
                                      <goal>generate</goal>
                                    </goals>
                                  </execution>
                                </executions>
                              </plugin>
                            </plugins>
                          </build>
                        </project>
                        """
                                .formatted(name, PLUGIN))
                .file(
                        "src/main/openclaw/openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: %s
                        gateway: {release: 2026.9.6}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                        agents:
                          main: {}
                        """
                                .formatted(name))
                .file("src/main/openclaw/agents/main/AGENTS.md", "Be kind, Grüße.\n")
                .file(
                        "src/main/openclaw/agents/main/jobs/morning.md",
                        "---\nschedule: {cron: \"0 9 * * *\", tz: UTC}\n---\nGood morning.\n");
    }

    /** Writes a file, {@code @openclaw.version@} in it being the version under test. */
    ProjectDirectory file(String name, String text) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.replace("@openclaw.version@", PLUGIN_VERSION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ProjectDirectory in(String module) {
        return new ProjectDirectory(path.resolve(module));
    }

    Path target() {
        return path.resolve("target");
    }
}
