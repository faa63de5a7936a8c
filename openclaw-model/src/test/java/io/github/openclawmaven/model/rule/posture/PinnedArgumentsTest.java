package io.github.openclawmaven.model.rule.posture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.rule.ProgramReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedArgumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"^$", "^status$", "^get (pods|services) -n [a-z0-9-]+$", "^-n \\d+$", "^v1\\.2$"})
    void everyArgumentHasAName(String expression) {
        assertThat(PinnedArguments.by(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "^get ",
                "get pods$",
                "^get .*$",
                "^get \\S+$",
                "^get [^ ]+$",
                "^get pods$|^.",
                "^get pods|exec$",
                "^get (pods|.*)$",
                "^5\\$",
                "^get ((a|b)|.)$"
            })
    void somethingIsLeftToWhoeverWritesTheCommand(String expression) {
        assertThat(PinnedArguments.by(expression)).isFalse();
    }

    @Test
    void theTableOfProgramsIsInOrderAndInItsWords() {
        assertThat(ProgramReach.all()).hasSizeGreaterThan(150).allSatisfy(reach -> {
            assertThat(reach.words()).isNotEmpty().isSubsetOf("others", "files", "environment", "network");
            assertThat(reach.tell()).doesNotContain("null");
        });
    }
}
