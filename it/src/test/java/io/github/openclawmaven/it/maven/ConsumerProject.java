package io.github.openclawmaven.it.maven;

import java.nio.file.Path;

/** A project that takes a chart from a Maven repository: unpacked, and as part of an umbrella chart. */
public record ConsumerProject(ProjectDirectory project) {

    /**
     * @param repository directory of the Maven repository
     * @param chart artifact id and name of the chart
     */
    public static ConsumerProject at(Path path, Path repository, String chart) {
        return new ConsumerProject(new ProjectDirectory(path)
                .file(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example.it</groupId>
                          <artifactId>umbrella</artifactId>
                          <version>1.0</version>
                          <packaging>pom</packaging>
                          <repositories>
                            <repository>
                              <id>charts</id>
                              <url>%s</url>
                            </repository>
                          </repositories>
                          <dependencies>
                            <dependency>
                              <groupId>com.example.it</groupId>
                              <artifactId>%s</artifactId>
                              <version>1.2</version>
                              <type>tgz</type>
                            </dependency>
                          </dependencies>
                          <build>
                            <plugins>
                              <plugin>
                                <artifactId>maven-dependency-plugin</artifactId>
                                <version>3.11.0</version>
                                <executions>
                                  <execution>
                                    <id>unpacked</id>
                                    <phase>generate-resources</phase>
                                    <goals><goal>unpack-dependencies</goal></goals>
                                    <configuration>
                                      <outputDirectory>target/unpacked</outputDirectory>
                                    </configuration>
                                  </execution>
                                  <execution>
                                    <id>umbrella</id>
                                    <phase>generate-resources</phase>
                                    <goals><goal>copy-dependencies</goal></goals>
                                    <configuration>
                                      <outputDirectory>umbrella/charts</outputDirectory>
                                    </configuration>
                                  </execution>
                                </executions>
                              </plugin>
                            </plugins>
                          </build>
                        </project>
                        """
                                .formatted(repository.toUri(), chart))
                .file(
                        "umbrella/Chart.yaml",
                        """
                        apiVersion: v2
                        name: umbrella
                        version: 1.0.0
                        dependencies:
                          - name: %s
                            version: 1.2.0
                        """
                                .formatted(chart)));
    }

    /** The umbrella chart, with the other one in {@code charts/} once the project was built. */
    public Path umbrella() {
        return project.path().resolve("umbrella");
    }

    /** Where the chart is unpacked. */
    public Path unpacked() {
        return project.target().resolve("unpacked");
    }
}
