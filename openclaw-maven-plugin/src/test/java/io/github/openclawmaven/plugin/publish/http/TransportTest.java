package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A test of what the transport does, with pauses that it only notes. */
abstract class TransportTest extends StubServerTest {

    static final Content CHART = Content.of("the chart");

    final List<Duration> pauses = new ArrayList<>();

    static void assertRefused(HttpTransport transport, HttpCall call, String message) {
        assertThatThrownBy(() -> transport.send(call))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY);
    }

    final HttpTransport transport() throws PublishException {
        return transport(HttpSettings.defaults());
    }

    final HttpTransport transport(HttpSettings settings) throws PublishException {
        return HttpTransport.of(settings, progress::add, pauses::add);
    }
}
