package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * How a build ended.
 *
 * @param log all that it printed
 */
record MavenResult(int exitCode, String log) {

    MavenResult assertSuccess() {
        assertThat(exitCode).as(log).isZero();
        return this;
    }

    MavenResult assertFailure() {
        assertThat(exitCode).as(log).isNotZero();
        return this;
    }

    List<String> lines() {
        return log.lines().toList();
    }

    List<String> warnings() {
        return log.lines()
                .filter(line -> line.startsWith("[WARNING]") || line.startsWith("WARNING"))
                .toList();
    }
}
