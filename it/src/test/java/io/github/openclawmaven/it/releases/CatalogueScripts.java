package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.it.cache.CachedDirectory;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.process.Command;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scripts that make the catalogue of releases. */
final class CatalogueScripts {
    private static final Path MODULE =
            Path.of("../openclaw-model").toAbsolutePath().normalize();
    private static final Path CATALOGUE =
            MODULE.resolve("src/main/resources/io/github/openclawmaven/model/gateway/catalogue");
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private CatalogueScripts() {}

    /** Runs one in a directory and gives what it prints. */
    static String run(Path work, String name, Object... arguments) {
        return node(work, script(name), arguments).orThrow().output();
    }

    /** Runs the tests that the scripts have of their own. */
    static Command.Result runTests() {
        return node(MODULE.resolve("src/test/node"), "--test", "--test-reporter=tap", "*.test.mjs");
    }

    static Path script(String name) {
        return MODULE.resolve("src/catalogue").resolve(name);
    }

    /** The volumes that are committed. */
    static Path catalogue() {
        return CATALOGUE;
    }

    /** Where packages from npm are kept. */
    static Path packages() {
        return CachedDirectory.of("release-packages", directory -> {});
    }

    private static Command.Result node(Path work, Object program, Object... arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.merge(
                "PATH", NodeInstallation.programs().toString(), (path, added) -> added + File.pathSeparator + path);
        List<String> command =
                new ArrayList<>(List.of(NodeInstallation.program().toString(), program.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new Command(command, environment, work).run(LIMIT);
    }
}
