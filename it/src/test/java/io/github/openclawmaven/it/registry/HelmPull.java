package io.github.openclawmaven.it.registry;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.RegistryCommand;
import com.marcnuri.helm.ShowCommand;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real Helm logs in to registries and fetches charts, in JVMs of their own, since its library takes over the signals of the
 * process.
 *
 * @param home of Helm's files
 */
record HelmPull(Path home, Optional<Path> caCertificates) {

    private static final Duration LIMIT = Waiting.LIMIT;

    /** {@code show <oci://…> <version> [ca.pem]} or {@code login <host> <user> <password> [ca.pem]}. */
    public static void main(String[] arguments) {
        boolean login = arguments[0].equals("login");
        Optional<Path> authority =
                Stream.of(arguments).skip(login ? 4 : 3).findFirst().map(Path::of);
        if (login) {
            RegistryCommand.LoginCommand command = Helm.registry()
                    .login()
                    .withHost(arguments[1])
                    .withUsername(arguments[2])
                    .withPassword(arguments[3]);
            authority.ifPresentOrElse(command::withCaFile, command::plainHttp);
            command.call();
        } else {
            ShowCommand.ShowSubcommand command = Helm.show(arguments[1]).chart().withVersion(arguments[2]);
            authority.ifPresentOrElse(command::withCaFile, command::plainHttp);
            System.out.println(command.call());
        }
    }

    /** What {@code helm registry login} leaves behind. */
    Path login(String host, String user, String password) throws IOException {
        run("login", host, user, password);
        return home.resolve("config/registry/config.json");
    }

    /** The chart's archive as Helm fetched it. */
    byte[] pull(String chart, String version) throws IOException {
        run("show", chart, version);
        try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
            List<Path> archives = files.filter(file -> file.toString().endsWith("-" + version + ".tgz"))
                    .toList();
            if (archives.size() != 1) {
                throw new IllegalStateException("Helm keeps " + archives);
            }
            return Files.readAllBytes(archives.get(0));
        }
    }

    private String run(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        caCertificates.ifPresent(file -> all.add(file.toString()));
        Map<String, String> environment = new HashMap<>(System.getenv());
        for (String kind : List.of("cache", "config", "data")) {
            environment.put(
                    "HELM_" + kind.toUpperCase(Locale.ROOT) + "_HOME",
                    Files.createDirectories(home.resolve(kind)).toString());
        }
        return Command.ofJava(HelmPull.class, all, environment, home)
                .run(LIMIT)
                .orThrow()
                .output();
    }
}
