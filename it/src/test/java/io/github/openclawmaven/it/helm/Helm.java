package io.github.openclawmaven.it.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real Helm, in a {@link HelmServer} that lives as long as this object. */
final class Helm implements AutoCloseable {

    static final String RELEASE = "my-release";
    static final String NAMESPACE = "team-space";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path workspace;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    /** What Helm's linter says. */
    record Lint(boolean failed, List<String> messages) {}

    /** Helm refused. */
    static final class HelmException extends RuntimeException {
        HelmException(String message) {
            super(message);
        }
    }

    /**
     * @param workspace a directory for the files that Helm needs, and for nothing else
     * @param kubeconfig of the cluster that {@code lookup} asks
     */
    Helm(Path workspace, String kubeconfig) throws IOException {
        this.workspace = workspace;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                HelmServer.class.getName());
        Path config = Files.writeString(workspace.resolve("kubeconfig"), kubeconfig);
        builder.environment().put("KUBECONFIG", config.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Lints strictly: a warning counts as a failure. */
    Lint lint(Path chart) {
        JsonNode answer = ask(request("lint", chart));
        List<String> messages = new ArrayList<>();
        answer.get("messages").forEach(message -> messages.add(message.asText()));
        return new Lint(answer.get("failed").asBoolean(), messages);
    }

    /**
     * The manifests of an installation in a namespace other than default.
     *
     * @param values YAML
     * @throws HelmException when Helm refuses
     */
    String template(Path chart, String values) {
        try {
            Path file = Files.writeString(workspace.resolve("values.yaml"), values);
            return ask(request("template", chart)
                            .put("name", RELEASE)
                            .put("namespace", NAMESPACE)
                            .put("values", file.toString()))
                    .get("manifests")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode request(String operation, Path chart) {
        return MAPPER.createObjectNode().put("operation", operation).put("chart", chart.toString());
    }

    private JsonNode ask(ObjectNode request) {
        try {
            requests.write(MAPPER.writeValueAsString(request));
            requests.newLine();
            requests.flush();
            String line = answers.readLine();
            while (line != null && !line.startsWith(HelmServer.MARK)) {
                line = answers.readLine();
            }
            if (line == null) {
                throw new HelmException("Helm ended");
            }
            JsonNode answer = MAPPER.readTree(line.substring(HelmServer.MARK.length()));
            if (answer.has("error")) {
                throw new HelmException(answer.get("error").asText());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Helm's library swallows a polite request to end.
        process.destroyForcibly();
    }
}
