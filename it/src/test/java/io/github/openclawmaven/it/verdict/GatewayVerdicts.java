package io.github.openclawmaven.it.verdict;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.gateway.Pod;
import io.github.openclawmaven.it.gateway.PodVariables;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A release's own validation of configs and jobs, loaded once and asked of one descriptor's documents after the other. */
public final class GatewayVerdicts implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src/test/resources/verdict/verdicts.mjs");
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
    public static GatewayVerdicts of(GatewayInstallation installation, Path work) throws IOException {
        return of(installation, Map.of(), work);
    }

    /** @param variables that the release's code needs besides those of a pod */
    public static GatewayVerdicts of(GatewayInstallation installation, Map<String, String> variables, Path work)
            throws IOException {
        Pod pod = new Pod(installation, work, variables);
        Files.createDirectories(pod.config());
        Path log = work.resolve("verdicts.log");
        ProcessBuilder builder = new ProcessBuilder(
                        NodeInstallation.program().toString(),
                        SCRIPT.toAbsolutePath().toString(),
                        installation.home().toString(),
                        delivery(installation))
                .directory(work.toFile())
                .redirectError(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(pod.environment());
        return new GatewayVerdicts(builder.start(), log);
    }

    /** Its errors, in the gateway's words; none when it would start. */
    public List<String> errors(GatewayDocuments documents) throws IOException {
        ObjectNode question = JSON.createObjectNode();
        question.set("config", JSON.readTree(documents.openclawJson()));
        question.set("variables", JSON.valueToTree(PodVariables.of(documents)));
        question.set(
                "jobs",
                JSON.readTree(documents.jobsJson().orElse("{\"jobs\": []}")).path("jobs"));
        questions.write(question + "\n");
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("no verdict: " + Files.readString(log));
        }
        return Objects.requireNonNull(JSON.readValue(answer, new TypeReference<List<String>>() {}));
    }

    private static String delivery(GatewayInstallation installation) {
        return Catalogue.bundled()
                .facts(installation.release())
                .cron()
                .delivery()
                .name();
    }

    @Override
    public void close() {
        StoppedProcess.stop(process);
    }
}
