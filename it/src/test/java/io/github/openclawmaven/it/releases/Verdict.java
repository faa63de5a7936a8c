package io.github.openclawmaven.it.releases;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.it.gateway.ConfigCheck;
import io.github.openclawmaven.it.gateway.Pod;
import io.github.openclawmaven.it.gateway.PodVariables;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release says of its openclaw.json.
 *
 * @param how it was asked
 * @param errors in the gateway's words
 * @param warnings in the gateway's words
 */
record Verdict(String how, List<String> errors, List<String> warnings) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path KEPT = Path.of("target/releases");
    private static final String BROKEN = "<root>: read failed";
    private static final String REFUSED_BY_ALL = "{\"gateway\": {\"mode\": \"remote control\"}}";

    Verdict {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** The kept verdict on just this config; empty when the release has not been asked. */
    static Optional<Verdict> kept(GatewayRelease release, GatewayDocuments documents) throws IOException {
        Path file = file(release, documents);
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Verdict.class)) : Optional.empty();
    }

    /** Asks the release, first whether it refuses what none accepts. */
    static Verdict ask(ReleaseHome home, GatewayDocuments documents, Path work) throws IOException {
        Pod pod = new Pod(home.installation(), work, variables(home, documents));
        OwnPlugin.install(documents, pod.state());
        pod.mount(pod.config(), "openclaw.json", REFUSED_BY_ALL);
        if (ConfigCheck.of(pod).errors().stream().noneMatch(error -> error.startsWith("gateway.mode: "))) {
            throw new IllegalStateException(home.installation().release() + " does not check its config");
        }
        pod.mount(pod.config(), "openclaw.json", documents.openclawJson());
        ConfigCheck check = ConfigCheck.of(pod);
        if (check.errors().stream().anyMatch(error -> error.startsWith(BROKEN))) {
            throw new IllegalStateException(home.installation().release() + " came to no verdict: " + check.errors());
        }
        return new Verdict(home.how(), check.errors(), check.warnings());
    }

    /** Keeps it for the next time. */
    Verdict keep(GatewayRelease release, GatewayDocuments documents) throws IOException {
        Files.createDirectories(KEPT);
        JSON.writeValue(file(release, documents).toFile(), this);
        return this;
    }

    private static Map<String, String> variables(ReleaseHome home, GatewayDocuments documents) {
        Map<String, String> variables = PodVariables.of(documents);
        variables.putAll(home.variables());
        return variables;
    }

    private static Path file(GatewayRelease release, GatewayDocuments documents) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(documents.openclawJson().getBytes(StandardCharsets.UTF_8));
            return KEPT.resolve(release + "-" + HexFormat.of().formatHex(hash, 0, 6) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
