package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeTest {

    @Test
    void isTheFirstThatCanBeMet() {
        Challenge challenge = of("Negotiate", "Bearer Realm=\"https://auth.io/t\" , service=reg.io,scope=\"a b\"")
                .orElseThrow();

        assertThat(challenge.isBearer()).isTrue();
        assertThat(challenge.parameters())
                .isEqualTo(Map.of("realm", "https://auth.io/t", "service", "reg.io", "scope", "a b"));
    }

    /** One as long as a header can be, and as many as an answer can hold that are just short enough to be looked at. */
    @ParameterizedTest
    @MethodSource
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void isReadInLittleTimeWhateverItIs(String hostile) {
        List<String> headers = new ArrayList<>(Collections.nCopies(48, hostile.substring(0, 8_000)));
        headers.add(hostile);
        headers.add("Basic realm=x");

        assertThat(of(headers.toArray(String[]::new)).orElseThrow().isBasic()).isTrue();
    }

    static Stream<String> isReadInLittleTimeWhateverItIs() {
        return Stream.of("a", " ", "a ", "a=", "a=\"", "=", ",", "a=b,", "\"", "_\t", "aa\t")
                .flatMap(part -> Stream.of("Unknown ", "Unknown realm=x,", " ")
                        .map(start -> start + part.repeat(380_000 / part.length())));
    }

    private static Optional<Challenge> of(String... headers) {
        return Challenge.of(new HttpAnswer(
                URI.create("https://reg.io/"),
                401,
                HttpHeaders.of(Map.of("WWW-Authenticate", List.of(headers)), (name, value) -> true),
                Content.of("")));
    }
}
