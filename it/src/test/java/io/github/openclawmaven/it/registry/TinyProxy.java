package io.github.openclawmaven.it.registry;

import io.github.openclawmaven.it.cache.DebianPackages;
import io.github.openclawmaven.plugin.gateway.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's tinyproxy on 127.0.0.1. */
final class TinyProxy implements AutoCloseable {

    static final String USER = "bob";
    static final String PASSWORD = "canary-proxy-91c3";

    private final int port = FreePort.any();
    private final LocalServer server;

    private TinyProxy(Path directory, String more) throws IOException {
        Files.createDirectories(directory);
        Path program = DebianPackages.unpacked("tinyproxy-bin").resolve("usr/bin/tinyproxy");
        Path configuration = Files.writeString(
                directory.resolve("tinyproxy.conf"),
                """
                Port %d
                Listen 127.0.0.1
                Allow 127.0.0.1
                MaxClients 20
                Timeout 60
                LogLevel Connect
                %s
                """
                        .formatted(port, more));
        server = new LocalServer(
                        List.of(program.toString(), "-d", "-c", configuration.toString()),
                        port,
                        directory.resolve("log"))
                .start();
    }

    /** For everyone. */
    static TinyProxy open(Path directory) throws IOException {
        return new TinyProxy(directory, "");
    }

    /** For {@link #USER} with {@link #PASSWORD}. */
    static TinyProxy withPassword(Path directory) throws IOException {
        return new TinyProxy(directory, "BasicAuth " + USER + " " + PASSWORD);
    }

    int port() {
        return port;
    }

    /** What it was asked for. */
    String log() throws IOException {
        return server.log();
    }

    @Override
    public void close() {
        server.close();
    }
}
