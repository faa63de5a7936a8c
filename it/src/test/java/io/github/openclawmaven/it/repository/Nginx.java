package io.github.openclawmaven.it.repository;

import io.github.openclawmaven.it.cache.DebianPackages;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.plugin.gateway.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Debian's nginx on this machine alone. {@code /locking} has WebDAV with locks, {@code /core} without, {@code /secret} asks for
 * {@link #PASSWORD} too, {@code /small} takes next to nothing, {@code /readonly} nothing at all.
 */
final class Nginx implements AutoCloseable {

    static final String USER = "alice";
    static final String PASSWORD = "canary-7d20b";

    private static final String CONFIGURATION =
            """
            load_module "@root@/usr/lib/nginx/modules/ngx_http_dav_ext_module.so";
            daemon off;
            @user@
            worker_processes 2;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              dav_ext_lock_zone zone=locks:1m;
              server {
                listen 127.0.0.1:@port@;
                root "@prefix@/www";
                dav_methods PUT DELETE MKCOL;
                client_max_body_size 1m;
                location /locking/ {
                  dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK;
                  dav_ext_lock zone=locks;
                }
                location /secret/ {
                  auth_basic charts;
                  auth_basic_user_file users;
                  dav_ext_methods PROPFIND OPTIONS LOCK UNLOCK;
                  dav_ext_lock zone=locks;
                }
                location /small/ {
                  client_max_body_size 16;
                }
                location /readonly/ {
                  dav_methods off;
                }
              }
            }
            """;

    private final Path prefix;
    private final int port;
    private final Process process;

    /** @param prefix an empty directory for the files of the server */
    Nginx(Path prefix) throws IOException {
        this.prefix = prefix;
        port = FreePort.any();
        Path root =
                DebianPackages.unpacked("nginx", "libnginx-mod-http-dav-ext", "libpcre2-8-0", "libxml2", "libicu72");
        Files.createDirectories(prefix.resolve("www"));
        Files.writeString(prefix.resolve("users"), USER + ":{PLAIN}" + PASSWORD + "\n");
        // Only root may choose the user of the workers, and must, to let them write here.
        String user = System.getProperty("user.name").equals("root") ? "user root root;" : "";
        Files.writeString(
                prefix.resolve("nginx.conf"),
                CONFIGURATION
                        .replace("@root@", root.toString())
                        .replace("@user@", user)
                        .replace("@port@", Integer.toString(port))
                        .replace("@prefix@", prefix.toString()));
        Command command = new Command(
                List.of(
                        root.resolve("usr/sbin/nginx").toString(),
                        "-p",
                        prefix + "/",
                        "-c",
                        "nginx.conf",
                        "-e",
                        "error.log"),
                Map.of("LD_LIBRARY_PATH", libraries(root)),
                prefix);
        process = command.start(prefix.resolve("nginx.out"));
        awaitPort();
    }

    /** @param path such as {@code /core/charts} */
    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Where the files of a path are on the disk. */
    Path directory(String path) {
        return prefix.resolve("www" + path);
    }

    private void awaitPort() throws IOException {
        try {
            Waiting.until(process, prefix.resolve("error.log"), this::connected);
        } catch (IllegalStateException e) {
            StoppedProcess.stop(process);
            throw e;
        }
    }

    private Optional<Boolean> connected() {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            return Optional.of(socket.isConnected());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** They are below a directory that is named after the architecture. */
    private static String libraries(Path root) throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(root.resolve("usr/lib"), "*-linux-gnu*")) {
            return StreamSupport.stream(directories.spliterator(), false)
                    .map(Path::toString)
                    .collect(Collectors.joining(":"));
        }
    }

    @Override
    public void close() {
        StoppedProcess.stop(process);
    }
}
