package io.github.openclawmaven.plugin.npm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpmFailureTest {

    @ParameterizedTest
    @CsvSource({
        "npm error code ENOSPC, The disk is full",
        "npm error notarget No matching version found for openclaw@2026.99.1, npm's registry does not have OpenClaw 2026.9.6",
        "npm error request to https://r.example failed getaddrinfo ENOTFOUND, run this once with a network",
        "npm error code ECONNREFUSED, run this once with a network",
        "npm error code EBADENGINE, is too old",
        "npm error code EACCES, see -Dopenclaw.cache",
        "npm error something else, npm could not install OpenClaw 2026.9.6",
    })
    void saysWhatIsWrongAndWhatToDo(String output, String message) {
        assertThat(NpmFailure.exception("OpenClaw 2026.9.6", output))
                .hasMessageContaining(message)
                .hasMessageEndingWith("npm said:\n" + output);
    }
}
