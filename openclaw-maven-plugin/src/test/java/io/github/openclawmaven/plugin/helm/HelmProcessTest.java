package io.github.openclawmaven.plugin.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real processes that answer, refuse, die or are silent. */
class HelmProcessTest {

    private static final ObjectNode REQUEST = JsonNodeFactory.instance.objectNode();

    private LookupCluster cluster;

    @BeforeEach
    void startCluster() throws IOException {
        cluster = LookupCluster.empty();
    }

    @AfterEach
    void endCluster() {
        cluster.close();
    }

    @Test
    void findsTheAnswerAmongWhatElseIsPrinted() throws IOException {
        try (HelmProcess process = start(Duration.ofMinutes(1))) {
            assertThat(process.ask(request("answer", "üñí 🦞")).get("text").asText())
                    .isEqualTo("üñí 🦞");
        }
    }

    @Test
    void knowsNoClusterButTheGivenOne() throws IOException {
        try (HelmProcess process = start(Duration.ofMinutes(1))) {
            String config = process.ask(request("kubeconfig", "")).get("text").asText();

            assertThat(config).contains("server: \"http://127.0.0.1:");
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path left;
        try (HelmProcess process = start(Duration.ofMinutes(1))) {
            left = Path.of(
                    process.ask(request("temporary file", "")).get("text").asText());
            assertThat(left).exists();
        }
        assertThat(left).doesNotExist();
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void passesOnWhyHelmRefuses() throws IOException {
        try (HelmProcess process = start(Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> process.ask(request("refuse", "")))
                    .isInstanceOf(HelmException.class)
                    .hasMessage("no");
        }
    }

    @Test
    void saysWhyItsProcessEnded() throws IOException {
        try (HelmProcess process = start(Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> process.ask(request("die", "")))
                    .isInstanceOf(BrokenHelmException.class)
                    .hasMessage("Helm's process ended: out of luck");
        }
    }

    @Test
    void endsAProcessThatGivesNoAnswer() throws IOException {
        ProcessHandle child;
        try (HelmProcess process = start(Duration.ofSeconds(5))) {
            child = ProcessHandle.of(
                            process.ask(request("process id", "")).get("text").asLong())
                    .orElseThrow();
            assertThatThrownBy(() -> process.ask(request("be silent", "")))
                    .isInstanceOf(BrokenHelmException.class)
                    .hasMessage("Helm gave no answer within 5 seconds");
        }
        assertThat(child.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    private HelmProcess start(Duration limit) throws IOException {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return HelmProcess.start(classPath, Child.class.getName(), Child.MARK, cluster, limit);
    }

    private static ObjectNode request(String act, String text) {
        return REQUEST.deepCopy().put("act", act).put("text", text);
    }

    /** Does what it is asked to. */
    static final class Child {

        static final String MARK = "@@test ";

        private static final ObjectMapper MAPPER = new ObjectMapper();

        private Child() {}

        public static void main(String[] args) throws Exception {
            var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                var request = MAPPER.readTree(line);
                ObjectNode answer = JsonNodeFactory.instance.objectNode();
                switch (request.get("act").asText()) {
                    case "answer" -> answer.put("text", request.get("text").asText());
                    case "kubeconfig" -> answer.put("text", Files.readString(Path.of(System.getenv("KUBECONFIG"))));
                    case "process id" -> answer.put(
                            "text", Long.toString(ProcessHandle.current().pid()));
                    case "temporary file" -> answer.put(
                            "text", Files.createTempFile("left", "behind").toString());
                    case "refuse" -> answer.put("refused", "no");
                    case "die" -> {
                        System.err.println("out of luck");
                        System.exit(1);
                    }
                    default -> Thread.sleep(Duration.ofMinutes(5).toMillis());
                }
                answers.println("walking and talking\n" + MARK + answer);
            }
        }
    }
}
