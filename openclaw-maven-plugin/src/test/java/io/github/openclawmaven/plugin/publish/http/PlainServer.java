package io.github.openclawmaven.plugin.publish.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A server without TLS that answers every TLS greeting in plain text, as nginx does; the JDK's own server never answers one.
 */
final class PlainServer implements AutoCloseable {

    private static final byte[] ANSWER = "HTTP/1.0 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;

    PlainServer() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::answerAll, "plain server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void answerAll() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(); // the start of the greeting, as no server answers before it
                socket.getOutputStream().write(ANSWER);
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                // This connection broke, or the test is over; the next one is answered all the same.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
