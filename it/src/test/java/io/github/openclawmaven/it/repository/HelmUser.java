package io.github.openclawmaven.it.repository;

import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Someone with real Helm and a home directory that knows no repository yet. */
record HelmUser(Path home) {

    private static final Duration LIMIT = Waiting.LIMIT;

    /** See {@link AddAndTemplate}. */
    Command.Result addAndTemplate(String url, String chart, String version, Map<String, String> credentials)
            throws IOException {
        Map<String, String> environment = new HashMap<>(credentials);
        Files.createDirectories(home);
        environment.put("HOME", home.toString());
        environment.put("HELM_CACHE_HOME", home.resolve("cache").toString());
        environment.put("HELM_CONFIG_HOME", home.resolve("config").toString());
        environment.put("HELM_DATA_HOME", home.resolve("data").toString());
        environment.put(
                "KUBECONFIG", Files.writeString(home.resolve("kubeconfig"), "").toString());
        return Command.ofJava(
                        AddAndTemplate.class,
                        List.of(home.resolve("repositories.yaml").toString(), url, chart, version),
                        environment,
                        home)
                .run(LIMIT);
    }
}
