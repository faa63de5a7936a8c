package io.github.openclawmaven.it.registry;

import io.github.openclawmaven.it.cache.DebianPackages;
import io.github.openclawmaven.plugin.gateway.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Debian's docker-registry on 127.0.0.1, with its storage in a directory. */
final class DockerRegistry implements AutoCloseable {

    static final String USER = "alice";
    static final String PASSWORD = "canary-registry-5be1";

    /** USER and PASSWORD as bcrypt, the only form that the registry takes. */
    private static final String HTPASSWD = USER + ":$2b$05$abcdefghijklmnopqrstuu5qdYIol3aiD3HDJfSLbqb5WYKYNxSm.\n";

    private final Path directory;
    private final int port = FreePort.any();
    private final LocalServer server;

    private DockerRegistry(Path directory, String more) throws IOException {
        this.directory = Files.createDirectories(directory);
        Path program = DebianPackages.unpacked("docker-registry").resolve("usr/bin/docker-registry");
        Path configuration = Files.writeString(
                directory.resolve("config.yml"),
                """
                version: 0.1
                log: {level: error, accesslog: {disabled: true}}
                storage: {filesystem: {rootdirectory: "%s"}}
                http:
                  addr: 127.0.0.1:%d
                  secret: of no importance
                %s
                """
                        .formatted(storage(), port, more));
        server = new LocalServer(
                List.of(program.toString(), "serve", configuration.toString()), port, directory.resolve("log"));
    }

    /** For everyone. */
    static DockerRegistry open(Path directory) throws IOException {
        return new DockerRegistry(directory, "");
    }

    /** For {@link #USER} with {@link #PASSWORD}. */
    static DockerRegistry withPassword(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path users = Files.writeString(directory.resolve("htpasswd"), HTPASSWD);
        return new DockerRegistry(directory, "auth: {htpasswd: {realm: test, path: \"" + users + "\"}}");
    }

    /** Over https only, for everyone. */
    static DockerRegistry withTls(Path directory, PrivateAuthority authority) throws IOException {
        return new DockerRegistry(
                directory,
                "  tls: {certificate: \"%s\", key: \"%s\"}"
                        .formatted(authority.serverCertificate(), authority.serverKey()));
    }

    /** For those who have a token of the server. */
    static DockerRegistry withTokens(Path directory, TokenServer tokens, PrivateAuthority authority)
            throws IOException {
        return new DockerRegistry(
                directory,
                "auth: {token: {realm: \"%s\", service: \"%s\", issuer: \"%s\", rootcertbundle: \"%s\"}}"
                        .formatted(tokens.realm(), TokenServer.SERVICE, TokenServer.ISSUER, authority.certificate()));
    }

    /** Returns when it takes connections. It may have run before: its storage and its port stay. */
    DockerRegistry start() {
        server.start();
        return this;
    }

    void kill() {
        server.kill();
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    /** Where charts go. */
    String url() {
        return "oci://" + host() + "/team/charts";
    }

    /** Every file that the registry keeps, with the time of its last change. */
    Map<Path, FileTime> files() throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(storage())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path, Files.getLastModifiedTime(path));
            }
        }
        return files;
    }

    /** What it keeps under a digest. */
    byte[] blob(String sha256) throws IOException {
        return Files.readAllBytes(storage()
                .resolve("docker/registry/v2/blobs/sha256")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256)
                .resolve("data"));
    }

    String log() throws IOException {
        return server.log();
    }

    @Override
    public void close() {
        server.close();
    }

    private Path storage() {
        return directory.resolve("storage");
    }
}
