package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Runs Helm in a JVM of its own, since its library takes over the signals of the process: one JSON request on each line of
 * the input, one answer on each marked line of the output. Ends with its input.
 */
public final class HelmServer {

    /** Helm prints to the output too. */
    public static final String MARK = "@@helm ";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HelmServer() {}

    /** @param args none */
    public static void main(String[] args) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            answers.println("\n" + MARK + MAPPER.writeValueAsString(answer(MAPPER.readTree(line))));
        }
    }

    private static ObjectNode answer(JsonNode request) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        try {
            switch (request.get("operation").asText()) {
                case "version" -> answer.put("version", notNull(Helm.version().call()));
                case "lint" -> lint(request, answer);
                case "template" -> answer.put("manifests", template(request));
                default -> check(request, answer);
            }
        } catch (IllegalStateException e) {
            // All that the library throws when Helm refuses something.
            answer.put("refused", String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            answer.put("broken", String.valueOf(e.getMessage()));
        }
        return answer;
    }

    private static void lint(JsonNode request, ObjectNode answer) {
        LintResult result = notNull(chart(request).lint().strict().call());
        answer.put("failed", result.isFailed());
        result.getMessages().forEach(answer.putArray("messages")::add);
    }

    private static String template(JsonNode request) {
        TemplateCommand template = chart(request)
                .template()
                .withName(request.get("name").asText())
                .withNamespace(request.get("namespace").asText())
                .withKubeVersion(request.get("kubeVersion").asText());
        request.get("values").forEach(file -> template.withValuesFile(Path.of(file.asText())));
        // Nothing is rendered, or the library failed inside: it does not say which.
        return Optional.ofNullable(template.call()).orElse("");
    }

    private static Helm chart(JsonNode request) {
        return new Helm(Path.of(request.get("chart").asText()));
    }

    private static void check(JsonNode request, ObjectNode answer) {
        RenderedObjects objects = RenderedObjects.parse(request.get("manifests").asText());
        answer.put("count", objects.count());
        objects.findings().stream().map(ObjectFinding::toJson).forEach(answer.putArray("findings")::add);
    }

    private static <T> T notNull(T result) {
        if (result == null) {
            throw new LibraryFailure("Helm's library failed inside and gave no answer");
        }
        return result;
    }
}
