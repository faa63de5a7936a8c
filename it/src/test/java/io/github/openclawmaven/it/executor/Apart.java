package io.github.openclawmaven.it.executor;

import static java.util.Objects.requireNonNull;

import io.github.openclawmaven.it.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs commands in process and mount namespaces of their own, and as a user of their own where these tests run as root: what a kubelet does
 * for a container. Others than root need a kernel that lets users make user namespaces.
 */
final class Apart {
    private static final Path SCRIPT = Path.of("src/test/resources/executor/apart.sh").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String NOBODY = "65534";
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private Apart() {}

    /**
     * The command as it is run apart.
     *
     * @param hidden directory of which only what is bound is seen
     * @param bound directories, each with the place below the hidden one where it is seen
     */
    static Command command(Path hidden, Map<Path, Path> bound, List<String> program, Map<String, String> environment)
            throws IOException {
        Path aside = Files.createTempDirectory("apart");
        List<String> command = new ArrayList<>(List.of("unshare"));
        if (!ROOT) {
            command.addAll(List.of("--user", "--map-current-user", "--keep-caps"));
        }
        command.addAll(List.of("--mount", "--pid", "--fork", "--mount-proc", "--kill-child", "sh"));
        command.addAll(List.of(SCRIPT.toString(), hidden.toString(), aside.toString()));
        bound.forEach((from, to) -> command.add(from + "=" + to));
        command.addAll(List.of("--", "setpriv", "--inh-caps=-all", "--ambient-caps=-all"));
        if (ROOT) {
            command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.addAll(program);
        return new Command(command, environment, requireNonNull(hidden.getParent()));
    }

    /** Hands a directory over to the user of the commands. */
    static void handOver(Path directory) throws IOException {
        if (ROOT) {
            new Command(List.of("chown", "-R", NOBODY, directory.toString()), Map.of("PATH", System.getenv("PATH")), directory)
                    .run(LIMIT)
                    .orThrow();
        }
    }
}
