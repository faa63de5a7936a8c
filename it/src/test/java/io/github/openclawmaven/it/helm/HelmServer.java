package io.github.openclawmaven.it.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Runs Helm in a JVM of its own, since its library takes over the signals of the process: one JSON request on each line of
 * the input, one answer on each marked line of the output.
 */
final class HelmServer {

    /** Helm prints to the output too. */
    static final String MARK = "@@helm ";

    /** Helm's own default, 1.20, is older than what the chart needs. */
    private static final String KUBERNETES = "1.31.0";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HelmServer() {}

    public static void main(String[] args) throws IOException {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            System.out.println("\n" + MARK + MAPPER.writeValueAsString(answer(MAPPER.readTree(line))));
        }
    }

    private static ObjectNode answer(JsonNode request) {
        ObjectNode answer = MAPPER.createObjectNode();
        com.marcnuri.helm.Helm helm =
                new com.marcnuri.helm.Helm(Path.of(request.get("chart").asText()));
        try {
            if (request.get("operation").asText().equals("lint")) {
                LintResult result = helm.lint().strict().call();
                answer.put("failed", result.isFailed());
                result.getMessages().forEach(answer.putArray("messages")::add);
            } else {
                answer.put("manifests", template(helm, request));
            }
        } catch (RuntimeException e) {
            answer.put("error", e.toString());
        }
        return answer;
    }

    private static String template(com.marcnuri.helm.Helm helm, JsonNode request) {
        TemplateCommand template = helm.template()
                .withName(request.get("name").asText())
                .withNamespace(request.get("namespace").asText())
                .withKubeVersion(KUBERNETES);
        if (request.hasNonNull("values")) {
            template.withValuesFile(Path.of(request.get("values").asText()));
        }
        return template.call();
    }
}
