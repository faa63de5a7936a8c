package io.github.openclawmaven.plugin.publish.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A server on this machine that does on a connection whatever a test says, HTTP or not; the JDK's own server knows no malice. */
final class RawServer implements AutoCloseable {

    private static final int SMALL = 4096;

    private final ServerSocket server = new ServerSocket();
    private final Behaviour behaviour;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    /** What it does with a connection; when it returns, it waits for the client to hang up. */
    @FunctionalInterface
    interface Behaviour {

        void serve(InputStream in, OutputStream out) throws IOException, InterruptedException;

        /** Reads the header of the request first. */
        default Behaviour afterHeader() {
            return (in, out) -> {
                StringBuilder header = new StringBuilder();
                while (header.indexOf("\r\n\r\n") < 0) {
                    header.append((char) in.read());
                }
                serve(in, out);
            };
        }
    }

    RawServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        server.setReceiveBufferSize(SMALL);
        server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
        inBackground(this::acceptAll);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Returns when a client has closed its connection. */
    void awaitHangUp() throws InterruptedException {
        hungUp.await();
    }

    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                inBackground(() -> serve(socket));
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    private void serve(Socket connection) {
        try (Socket socket = connection) {
            behaviour.serve(socket.getInputStream(), socket.getOutputStream());
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException | InterruptedException e) {
            // The client hung up in the middle.
        }
        hungUp.countDown();
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
