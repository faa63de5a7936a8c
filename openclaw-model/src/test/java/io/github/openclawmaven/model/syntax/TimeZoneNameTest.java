package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZoneNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "utc",
                "Europe/Berlin",
                "EUROPE/berlin",
                "Etc/GMT+2",
                "EST",
                "HST",
                "EST5EDT",
                "America/Coyhaique"
            })
    void isANameOfTheDatabaseInAnyCase(String text) {
        assertThat(TimeZoneName.problem(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " UTC", "Europe/Berln", "Factory", "UT", "Etc/Unknown", "Europe/Berl\u0131n"})
    void isNothingElse(String text) {
        assertThat(TimeZoneName.problem(text)).contains("the IANA database has no such time zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "-0530", "UTC+2", "GMT-3", "Z"})
    void isNotAnOffset(String text) {
        assertThat(TimeZoneName.problem(text))
                .contains("a time zone is a name such as UTC or Europe/Berlin, not an offset");
    }

    @Test
    void theNamesCanBeSuggested() {
        assertThat(Suggestion.nearest("Europe/Berln", TimeZoneName.all())).contains("Europe/Berlin");
    }
}
