package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a registry can put words into what the user reads: they stay words, and few. One more place is one more constant. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileTextTest extends RegistryTest {

    /** In JSON: colours, a cleared screen by a single character, a line of its own, a line break of Unicode, turned writing. */
    private static final String EVIL = "\\u001b[31mred\\u009b2J\\r\\n[ERROR] forged\\u2028x\\u202eesrever\\u200f";

    private static final String ERROR = "{\"errors\":[{\"code\":\"%s\",\"message\":\"%s\"}]}";

    enum Place {
        MESSAGE(request -> Answer.text(400, ERROR.formatted("NO", EVIL))),
        CODE(request -> Answer.text(400, ERROR.formatted(EVIL, EVIL))),
        LONG_MESSAGE(request -> Answer.text(400, ERROR.formatted("NO", EVIL.repeat(500)))),
        MANY_MESSAGES(request ->
                Answer.text(400, "{\"errors\":[" + "{\"code\":\"NO\"},".repeat(4000) + "{\"code\":\"NO\"}]}")),
        MESSAGE_BEYOND_ALL_BOUNDS(request -> Answer.text(400, ERROR.formatted("NO", "x".repeat(10 << 20)))),
        NESTED_MESSAGE(request -> Answer.text(400, "{\"errors\":" + "[".repeat(30_000))),
        NESTED_TOKEN(request -> request.target().startsWith("/token")
                ? Answer.text(200, "{\"token\":" + "[".repeat(900_000))
                : Answer.of(401, "WWW-Authenticate", "Bearer realm=\"/token\"")),
        TOKEN_WITH_A_LINE_BREAK(request -> request.target().startsWith("/token")
                ? Answer.text(200, "{\"token\":\"" + CANARY + "\\r\\nX: y\"}")
                : Answer.of(401, "WWW-Authenticate", "Bearer realm=\"/token\"")),
        SCOPE(request -> request.target().startsWith("/token")
                ? Answer.of(403)
                : Answer.of(
                        401, "WWW-Authenticate", "Bearer realm=\"/token\",scope=\"\u009b2J" + "x".repeat(7000) + "\"")),
        PATH(request -> request.target().startsWith("/v2")
                ? Answer.of(302, "Location", "/%1b%5b31mred%0a%e2%80%ae" + "x".repeat(3000))
                : Answer.of(503)),
        DIGEST(request -> Answer.text(
                200,
                "{\"layers\":[{\"mediaType\":\"" + ChartManifest.CHART + "\",\"digest\":\"" + EVIL.repeat(100)
                        + "\"}]}"));

        private final Function<Request, Answer> behaviour;

        Place(Function<Request, Answer> behaviour) {
            this.behaviour = behaviour;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isShownOnOneShortLineWithoutEffect(Place place) throws Exception {
        StubRegistry registry = registry(place.behaviour);

        Throwable failure = catchThrowable(() -> push(registry, ALICE, upload("1.2.0", "a")));

        assertThat(failure).isInstanceOf(PublishException.class).hasMessageNotContaining(CANARY);
        assertThat(failure.getMessage()).hasSizeLessThan(1500);
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage());
            assertThat(text).isEqualTo(ConsoleText.harmless(text));
        }
    }
}
