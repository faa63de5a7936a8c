package io.github.openclawmaven.it.docs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.gateway.Pod;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A release's own validation, loaded once and asked of one config after the other. */
final class GatewayVerdicts implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src/test/resources/docs/verdicts.mjs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;
    private final Path log;

    private GatewayVerdicts(Process process, Path log) {
        this.process = process;
        this.questions = process.outputWriter();
        this.answers = process.inputReader();
        this.log = log;
    }

    /** @param work an empty directory, in which the gateway may write what it likes */
    static GatewayVerdicts of(GatewayInstallation installation, Path work) throws IOException {
        Pod pod = new Pod(installation, work, Map.of());
        Files.createDirectories(pod.config());
        Path log = work.resolve("verdicts.log");
        ProcessBuilder builder = new ProcessBuilder(
                        NodeInstallation.program().toString(),
                        SCRIPT.toAbsolutePath().toString(),
                        installation.home().toString())
                .directory(work.toFile())
                .redirectError(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(pod.environment());
        return new GatewayVerdicts(builder.start(), log);
    }

    /** Its errors, in the gateway's words; none when it would start. */
    List<String> errors(GatewayDocuments documents) throws IOException {
        Map<String, String> variables = new TreeMap<>(documents.environment());
        documents.secrets().forEach((name, secret) -> variables.put(name, "dummy-" + secret.key()));
        ObjectNode question = JSON.createObjectNode();
        question.set("config", JSON.readTree(documents.openclawJson()));
        question.set("variables", JSON.valueToTree(variables));
        questions.write(question + "\n");
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("no verdict: " + Files.readString(log));
        }
        return Objects.requireNonNull(JSON.readValue(answer, new TypeReference<List<String>>() {}));
    }

    @Override
    public void close() {
        StoppedProcess.stop(process);
    }
}
