package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        // The JDK's own server does not answer such a greeting at all.
        ServerSocket plain = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        closing(plain);
        CompletableFuture.runAsync(() -> answer(plain, "HTTP/1.0 400 Bad Request\r\n\r\n"));
        String place = "https://127.0.0.1:" + plain.getLocalPort();

        assertRefused(
                transport(),
                HttpCall.get(URI.create(place + "/v2/")),
                place + " cannot be reached: it does not speak https");
        assertThat(pauses).isEmpty();
    }

    private static void answer(ServerSocket server, String text) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(); // the start of the greeting, as no server answers before it
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
