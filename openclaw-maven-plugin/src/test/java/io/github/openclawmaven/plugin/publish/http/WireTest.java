package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireTest extends TransportTest {

    @TempDir
    Path directory;

    @Test
    void saysThatTheConnectionIsRefused() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }

        assertRefused(
                transport(),
                HttpCall.get(URI.create("http://127.0.0.1:" + port + "/v2/")),
                "http://127.0.0.1:" + port + " cannot be reached: connection refused");
        assertThat(pauses).hasSize(4);
    }

    @Test
    void saysThatTheHostIsUnknown() throws Exception {
        assertRefused(
                transport(),
                HttpCall.get(URI.create("https://registry.invalid/v2/")),
                "https://registry.invalid cannot be reached: unknown host");
    }

    @Test
    void saysThatTheServerDoesNotSpeakHttps() throws Exception {
        // As nginx does.
        RawServer plain = closing(new RawServer((in, out) -> {
            in.read(); // the start of the greeting, as no server answers before it
            RawServer.send(out, "HTTP/1.0 400 Bad Request\r\n\r\n");
        }));
        String place = "https://127.0.0.1:" + plain.port();

        // No "after 5 tries" at the end: another try would not help.
        assertThatThrownBy(() -> transport().send(HttpCall.get(URI.create(place + "/v2/"))))
                .isInstanceOf(PublishException.class)
                .hasMessage(place + " cannot be reached: it does not speak https; for a registry without TLS set"
                        + " openclaw.push.plainHttp");
    }

    @Test
    void namesTheFileOfCertificatesThatIsOfNoUse() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.pem"), "");
        Path broken = Files.writeString(directory.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAA\n");

        for (Path file : List.of(empty, broken, directory.resolve("missing.pem"))) {
            assertThatThrownBy(() -> transport(HttpSettings.defaults().withCaCertificates(file)))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith(file + " ")
                    .hasMessageEndingWith(" in openclaw.push.caCertificates");
        }
    }
}
