package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * How a build ended.
 *
 * @param log all that it printed
 */
public record MavenResult(int exitCode, String log) {

    public MavenResult assertSuccess() {
        assertThat(exitCode).as(log).isZero();
        return this;
    }

    public MavenResult assertFailure() {
        assertThat(exitCode).as(log).isNotZero();
        return this;
    }

    public List<String> lines() {
        return log.lines().toList();
    }

    /** All warnings but the advice that Maven 4 gives to a POM that does not name the versions of Maven's own plugins. */
    public List<String> warnings() {
        return log.lines()
                .filter(line -> line.startsWith("[WARNING]") || line.startsWith("WARNING"))
                .filter(line -> !line.contains("Version not locked for default bindings plugins"))
                .toList();
    }
}
