package io.github.openclawmaven.plugin.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewestFirstTest {

    /** Among them the example of SemVer 2, section 11. */
    private static final List<String> NEWEST_FIRST = List.of(
            "99999999999999999999.0.0",
            "10.0.0",
            "2.0.0",
            "1.10.0",
            "1.9.0",
            "1.0.0",
            "1.0.0-rc.1",
            "1.0.0-beta.11",
            "1.0.0-beta.2",
            "1.0.0-beta",
            "1.0.0-alpha.beta",
            "1.0.0-alpha.1",
            "1.0.0-alpha",
            "0.9.0",
            "not a version");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void putsTheNewestFirstWhateverTheOrderWas(long seed) {
        List<String> versions = new ArrayList<>(NEWEST_FIRST);
        Collections.shuffle(versions, new Random(seed));

        versions.sort(new NewestFirst());

        assertThat(versions).isEqualTo(NEWEST_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"1.2.0, v1.2", "1.0.0+a, 1.0.0+b", "1, 1.0.0", "nonsense, other nonsense"})
    void seesNoDifferenceWhereHelmSeesNone(String one, String other) {
        assertThat(new NewestFirst().compare(one, other)).isZero();
        assertThat(new NewestFirst().compare(other, one)).isZero();
    }

    @Test
    void isAComparatorThatSortingCanTrust() {
        for (String a : NEWEST_FIRST) {
            for (String b : NEWEST_FIRST) {
                assertThat(Integer.signum(new NewestFirst().compare(a, b)))
                        .isEqualTo(-Integer.signum(new NewestFirst().compare(b, a)));
            }
        }
    }
}
