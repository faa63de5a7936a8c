package io.github.openclawmaven.plugin.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port of this machine's loopback that nobody listens on. */
public final class FreePort {

    /** Release 2026.2 of the gateway listens two ports above its own as well. */
    private static final int BESIDE = 2;

    private static final int ATTEMPTS = 20;

    private FreePort() {}

    /** The wanted one, or else any. */
    public static int near(int wanted) throws IOException {
        return isFree(wanted) ? wanted : any();
    }

    /** One that the system chooses. */
    public static int any() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("There is no free port on this machine");
    }

    /** Whether a gateway could listen there. */
    public static boolean isFree(int port) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket first = new ServerSocket(port, 1, loopback);
                ServerSocket second = new ServerSocket(port + BESIDE, 1, loopback)) {
            return first.isBound() && second.isBound();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
