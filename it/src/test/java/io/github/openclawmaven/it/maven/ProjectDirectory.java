package io.github.openclawmaven.it.maven;

import io.github.openclawmaven.it.SourceCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A Maven project that a test writes. */
public record ProjectDirectory(Path path) {

    /** The version of the plugin under test. */
    public static final String VERSION = Objects.requireNonNull(
            System.getProperty("openclaw.version"), "openclaw.version: this module's POM sets it");

    /** The example of the README. */
    public static ProjectDirectory exampleAt(Path path) {
        try {
            return new ProjectDirectory(SourceCopy.of(Path.of("examples/seed-guide"), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A project of packaging {@code openclaw}: an agent and its job. */
    public static ProjectDirectory chartAt(Path path, String name) {
        return new ProjectDirectory(path)
                // Maven 4 asks where a project begins.
                .file(".mvn/maven.config", "")
                .file(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example.it</groupId>
                          <artifactId>%s</artifactId>
                          <version>1.2</version>
                          <packaging>openclaw</packaging>
                          <build>
                            <plugins>
                              <plugin>
                                <groupId>io.github.openclawmaven</groupId>
                                <artifactId>openclaw-maven-plugin</artifactId>
                                <version>@openclaw.version@</version>
                                <extensions>true</extensions>
                              </plugin>
                            </plugins>
                          </build>
                        </project>
                        """
                                .formatted(name))
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

    /** A reactor of projects of packaging {@code openclaw}, each in a directory of its name. */
    public static ProjectDirectory reactorAt(Path path, List<String> charts) {
        charts.forEach(chart -> chartAt(path.resolve(chart), chart));
        return new ProjectDirectory(path)
                // Maven 4 asks where a reactor begins.
                .file(".mvn/maven.config", "")
                .file(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example.it</groupId>
                          <artifactId>reactor</artifactId>
                          <version>1.2</version>
                          <packaging>pom</packaging>
                          <modules>%s</modules>
                          <build>
                            <pluginManagement>
                              <plugins>
                                <plugin>
                                  <artifactId>maven-install-plugin</artifactId>
                                  <version>3.1.4</version>
                                </plugin>
                                <plugin>
                                  <artifactId>maven-deploy-plugin</artifactId>
                                  <version>3.1.4</version>
                                </plugin>
                              </plugins>
                            </pluginManagement>
                          </build>
                        </project>
                        """
                                .formatted(charts.stream()
                                        .map(chart -> "<module>" + chart + "</module>")
                                        .collect(Collectors.joining())));
    }

    /** Changes one place in a file. */
    public ProjectDirectory replace(String name, String old, String text) {
        try {
            String content = Files.readString(path.resolve(name));
            if (!content.contains(old)) {
                throw new IllegalArgumentException(name + " does not contain " + old);
            }
            return file(name, content.replace(old, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, {@code @openclaw.version@} in it being the version under test. */
    public ProjectDirectory file(String name, String text) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.replace("@openclaw.version@", VERSION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public ProjectDirectory in(String module) {
        return new ProjectDirectory(path.resolve(module));
    }

    public Path target() {
        return path.resolve("target");
    }
}
