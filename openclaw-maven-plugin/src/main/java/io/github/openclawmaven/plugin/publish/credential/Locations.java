package io.github.openclawmaven.plugin.publish.credential;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the tools keep their files.
 *
 * @param environment variables of the process
 * @param home directory of the user
 * @param platform as the system property {@code os.name} has it
 */
public record Locations(Map<String, String> environment, Path home, String platform) {

    public Locations {
        Map<String, String> variables =
                isWindows(platform) ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER) : new TreeMap<>();
        variables.putAll(environment);
        environment = Collections.unmodifiableMap(variables);
    }

    /** Those of this process. */
    public static Locations ofProcess() {
        return new Locations(System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
    }

    Path helmLogins() {
        return variable("HELM_REGISTRY_CONFIG").orElseGet(() -> helm().resolve("registry/config.json"));
    }

    Path helmRepositories() {
        return variable("HELM_REPOSITORY_CONFIG").orElseGet(() -> helm().resolve("repositories.yaml"));
    }

    Path dockerLogins() {
        return variable("DOCKER_CONFIG")
                .orElseGet(() -> home.resolve(".docker"))
                .resolve("config.json");
    }

    Path podmanLogins() {
        return variable("REGISTRY_AUTH_FILE")
                .or(() -> variable("XDG_RUNTIME_DIR").map(directory -> directory.resolve("containers/auth.json")))
                .orElseGet(() -> home.resolve(".config/containers/auth.json"));
    }

    private Path helm() {
        return variable("HELM_CONFIG_HOME")
                .or(() -> variable("XDG_CONFIG_HOME").map(directory -> directory.resolve("helm")))
                .orElseGet(this::platformsHelm);
    }

    private Path platformsHelm() {
        if (platform.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return home.resolve("Library/Preferences/helm");
        }
        if (isWindows(platform)) {
            return variable("APPDATA")
                    .orElseGet(() -> home.resolve("AppData/Roaming"))
                    .resolve("helm");
        }
        return home.resolve(".config/helm");
    }

    /** Where the case of a variable's name does not matter. */
    private static boolean isWindows(String platform) {
        return platform.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
