package io.github.openclawmaven.it.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Settings of the machine for the builds that tests start: what the build around them has downloaded already is not
 * downloaded again.
 */
final class ItSettings {

    private ItSettings() {}

    static Path file() {
        String repository =
                Path.of(System.getProperty("localRepository")).toUri().toString();
        try {
            return Files.writeString(
                    Path.of("target", "it-settings.xml").toAbsolutePath(),
                    """
                    <settings>
                      <profiles>
                        <profile>
                          <id>downloaded-already</id>
                          <repositories>
                            <repository>%1$s</repository>
                          </repositories>
                          <pluginRepositories>
                            <pluginRepository>%1$s</pluginRepository>
                          </pluginRepositories>
                        </profile>
                      </profiles>
                      <activeProfiles>
                        <activeProfile>downloaded-already</activeProfile>
                      </activeProfiles>
                    </settings>
                    """
                            .formatted(
                                    """
                                    <id>downloaded-already</id>
                                    <url>%s</url>
                                    <releases><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></releases>
                                    <snapshots><enabled>false</enabled></snapshots>
                                    """
                                            .formatted(repository)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
