package io.github.openclawmaven.plugin.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.model.source.Content;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A JVM that answers requests on lines of its input with marked lines of its output. */
final class HelmProcess implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final WorkDirectory directory;
    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;
    private final String mark;
    private final Duration limit;

    private HelmProcess(WorkDirectory directory, Process process, String mark, Duration limit) {
        this.directory = directory;
        this.process = process;
        this.mark = mark;
        this.limit = limit;
        requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * @param main class with the {@code main} method
     * @param mark what a line with an answer starts with
     * @param cluster the only one that the process may find
     * @param limit of one request
     */
    static HelmProcess start(List<Path> classPath, String main, String mark, LookupCluster cluster, Duration limit)
            throws IOException {
        WorkDirectory directory = WorkDirectory.create();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                // The library unpacks itself there, and would leave itself behind.
                "-Djava.io.tmpdir=" + directory.path(),
                "-classpath",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                main);
        isolate(builder.environment());
        builder.environment()
                .put(
                        "KUBECONFIG",
                        directory.write("kubeconfig", cluster.kubeconfig()).toString());
        builder.redirectError(directory.path().resolve("stderr").toFile());
        return new HelmProcess(directory, builder.start(), mark, limit);
    }

    /** Neither a cluster that the build runs in nor what somebody set up for his own Helm has a say. */
    private static void isolate(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("HELM_") || name.startsWith("KUBERNETES_"));
    }

    /**
     * @throws HelmException when Helm refuses
     * @throws BrokenHelmException when it does not work; the process has ended then
     */
    JsonNode ask(JsonNode request) {
        JsonNode answer;
        try {
            answer = CompletableFuture.supplyAsync(() -> answer(request))
                    .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            throw new BrokenHelmException(
                    e.getCause() instanceof UncheckedIOException
                            ? "Helm's process ended" + lastWords()
                            : "Helm gave no answer within " + limit.toSeconds() + " seconds");
        }
        if (answer.has("refused")) {
            throw new HelmException(answer.get("refused").asText());
        }
        if (answer.has("broken")) {
            throw new BrokenHelmException(
                    "Helm does not work here: " + answer.get("broken").asText());
        }
        return answer;
    }

    private JsonNode answer(JsonNode request) {
        try {
            requests.write(MAPPER.writeValueAsString(request));
            requests.newLine();
            requests.flush();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(mark)) {
                    return MAPPER.readTree(line.substring(mark.length()));
                }
            }
            throw new IOException("end of output");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that are gone with the process. */
    Path write(String folder, Map<String, Content> files) throws IOException {
        return directory.write(folder, files);
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(directory.path().resolve("stderr"), StandardCharsets.ISO_8859_1);
            return lines.isEmpty() ? "" : ": " + lines.get(0);
        } catch (IOException e) {
            return "";
        }
    }

    /** Its input ends, and the process with it; since Helm's library swallows a polite request to end, the next one is not. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            directory.delete();
        }
    }
}
