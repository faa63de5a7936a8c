package io.github.openclawmaven.plugin.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port of this machine's loopback that nobody listens on. */
final class FreePort {

    /** Release 2026.2 listens two ports above its own as well. */
    private static final int BESIDE = 2;

    private static final int ATTEMPTS = 20;

    private FreePort() {}

    /** The wanted one, or else any. */
    static int near(int wanted) throws IOException {
        if (isFree(wanted)) {
            return wanted;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            if (isFree(port)) {
                return port;
            }
        }
        throw new RunException("There is no free port on this machine");
    }

    /** @throws RunException when somebody listens on it */
    static int exactly(int port) throws IOException {
        if (!isFree(port)) {
            throw new RunException("Port " + port
                    + " is taken: end who listens there, or leave out -Dopenclaw.run.port for a" + " free one");
        }
        return port;
    }

    private static boolean isFree(int port) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket first = new ServerSocket(port, 1, loopback);
                ServerSocket second = new ServerSocket(port + BESIDE, 1, loopback)) {
            return first.isBound() && second.isBound();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
