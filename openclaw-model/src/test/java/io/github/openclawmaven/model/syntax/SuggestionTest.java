package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void oneLetterAddedLeftOutOrReplaced() {
        assertThat(Suggestion.nearest("agennts", List.of("agents", "jobs"))).contains("agents");
        assertThat(Suggestion.nearest("agnts", List.of("agents", "jobs"))).contains("agents");
        assertThat(Suggestion.nearest("resource-optimiser", List.of("resource-optimizer")))
                .contains("resource-optimizer");
    }

    @Test
    void neighboursSwappedCountOnce() {
        assertThat(Suggestion.nearest("jbos", List.of("jobs"))).contains("jobs");
    }

    @Test
    void theSameWordInAnotherCaseWins() {
        assertThat(Suggestion.nearest("allowfrom", List.of("allowform", "allowFrom")))
                .contains("allowFrom");
        assertThat(Suggestion.nearest("TZ", List.of("tz"))).contains("tz");
    }

    @Test
    void nothingWhenTooFarAway() {
        assertThat(Suggestion.nearest("channel", List.of("kubernetes", "tools")))
                .isEmpty();
        assertThat(Suggestion.nearest("to", List.of("tz"))).isEmpty();
        assertThat(Suggestion.nearest("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(Suggestion.nearest("abcdefghijklmno", List.of("abcdefghijkwxyz")))
                .isEmpty();
        assertThat(Suggestion.nearest("", List.of("a"))).isEmpty();
    }

    @Test
    void equallyNearWordsAreTakenInTheirOwnOrder() {
        assertThat(Suggestion.nearest("male", List.of("mule", "mile"))).contains("mile");
        assertThat(Suggestion.nearest("male", List.of("mile", "mule"))).contains("mile");
    }

    @Test
    void aHugeWordCostsNothing() {
        assertThat(Suggestion.nearest("a".repeat(10_000_000), Set.of("agents", "a")))
                .isEmpty();
    }

    @Test
    void nobodyMistypesAVeryLongWord() {
        String word = "a".repeat(60_000);

        assertThat(Suggestion.nearest(word + "b", List.of(word + "c"))).isEmpty();
    }

    @Test
    void isSureOnlyWhereNothingElseIsAsNear() {
        assertThat(Suggestion.hint("agnts", List.of("agents", "jobs")))
                .isEqualTo(new Suggestion("agnts", "did you mean \"agents\"?", Optional.of("agents")));
        assertThat(Suggestion.hint("male", List.of("mule", "mile")))
                .isEqualTo(new Suggestion("male", "did you mean \"mile\"?", Optional.empty()));
        assertThat(Suggestion.hint("male", List.of("tools"))).isEqualTo(new Suggestion("male", "", Optional.empty()));
    }

    @Test
    void takesFromWordsWhatTheyNameToWrite() {
        assertThat(Suggestion.said("FRI-MON", "write \"FRI,SAT\"").meant()).contains("FRI,SAT");
        assertThat(Suggestion.said("pod", "did you mean \"pods\"?").meant()).contains("pods");
        assertThat(Suggestion.said("CST", "write \"America/Chicago\" or \"Asia/Shanghai\"")
                        .meant())
                .isEmpty();
        assertThat(Suggestion.said("read", "write get, list").meant()).isEmpty();
    }
}
