package io.github.openclawmaven.it.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A Maven that runs the plugin. This module's POM unpacks each of them into its build directory. */
public enum MavenDistribution {
    OLDEST("3.8.1", "--global-settings"),
    TODAYS("3.9.11", "--global-settings"),
    NEXT("4.0.0-rc-6", "--install-settings");

    private final String version;
    private final String machineSettingsOption;

    MavenDistribution(String version, String machineSettingsOption) {
        this.version = version;
        this.machineSettingsOption = machineSettingsOption;
    }

    /** The option that names the settings file of the machine. */
    public String machineSettingsOption() {
        return machineSettingsOption;
    }

    /** The program {@code mvn}. */
    public Path program() {
        Path home = Path.of("target", "maven", "apache-maven-" + version).toAbsolutePath();
        Path program = home.resolve("bin/mvn");
        if (!Files.isRegularFile(program)) {
            throw new IllegalStateException(
                    "These tests run Maven " + version + " in " + home + ", which mvn verify unpacks there");
        }
        try {
            // The archive's permissions got lost on the way.
            return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Maven " + version;
    }
}
