package io.github.openclawmaven.it.editor;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** JSON-RPC over the standard streams of a process: a header with the length of each message in bytes, an empty line, the message. */
final class MessageStreams {

    private static final String LENGTH = "Content-Length: ";

    private final OutputStream out;

    /** Empty at the end. */
    private final BlockingQueue<Optional<JsonNode>> received = new LinkedBlockingQueue<>();

    MessageStreams(Process process) {
        this.out = process.getOutputStream();
        InputStream in = new BufferedInputStream(process.getInputStream());
        Thread reader = new Thread(() -> readAll(in), "messages of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    void send(Map<String, Object> message) throws IOException {
        byte[] body = JsonText.line(JsonTree.of(message)).getBytes(StandardCharsets.UTF_8);
        out.write((LENGTH + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    /**
     * The next message.
     *
     * @throws EOFException when the process ended, or says nothing for long
     */
    JsonNode next() throws IOException {
        try {
            Optional<JsonNode> message = received.poll(Waiting.LIMIT.toSeconds(), TimeUnit.SECONDS);
            return Optional.ofNullable(message)
                    .flatMap(it -> it)
                    .orElseThrow(() -> new EOFException("no more messages"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void readAll(InputStream in) {
        try {
            for (int length = length(in); length >= 0; length = length(in)) {
                received.add(Optional.of(JsonTree.parse(new String(in.readNBytes(length), StandardCharsets.UTF_8))));
            }
        } catch (IOException | UncheckedIOException e) {
            // The process was ended in the middle of a message.
        }
        received.add(Optional.empty());
    }

    /** Of the message behind the header; negative at the end. */
    private static int length(InputStream in) throws IOException {
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()));
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
