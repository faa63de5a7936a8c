package io.github.openclawmaven.plugin.publish.http;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a server has of one exchange's time: all of it together, and while bytes are under way no more than a moment between two
 * of them. The JDK's own limit ends with the header of the answer, so that a body could take forever.
 */
final class Patience {

    private final Deadline end;
    private final Duration silence;

    /** Far away while nothing is under way: while the connection is made, and while the server thinks. */
    private volatile Deadline nextByte;

    Patience(Deadline end, Duration silence) {
        this.end = end;
        this.silence = silence;
        nextByte = end;
    }

    /** Bytes went over the line, and more are to follow. */
    void bytesMoved() {
        nextByte = Deadline.in(silence);
    }

    /** All of the request is sent: the server may think. */
    void allSent() {
        nextByte = end;
    }

    /**
     * Waits for the work, and cancels it when its time is up or this build is interrupted.
     *
     * @throws HttpTimeoutException that says in plain words which limit was reached
     */
    <T> T await(CompletableFuture<T> work) throws IOException, InterruptedException {
        try {
            while (true) {
                try {
                    return work.get(Math.max(0, nextLook().left().toNanos()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    refuseOverdue();
                }
            }
        } catch (ExecutionException e) {
            // The JDK's parser of headers has exceptions of its own, for a length that is no number.
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            // Of no effect on what is done; else it closes the connection.
            work.cancel(true);
        }
    }

    /** The first byte may be under way at any moment from now on. */
    private Deadline nextLook() {
        return end.orEarlier(nextByte).orEarlier(Deadline.in(silence));
    }

    private void refuseOverdue() throws HttpTimeoutException {
        if (end.hasPassed()) {
            throw new HttpTimeoutException("it did not answer wholly within the time limit");
        }
        if (nextByte.hasPassed()) {
            throw new HttpTimeoutException("not a byte went over the line for " + silence.toSeconds() + " s");
        }
    }
}
