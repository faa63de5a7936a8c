package io.github.openclawmaven.model.document.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsWriterTest {

    @TempDir
    private Path root;

    private Optional<String> document(String release, String descriptor) throws IOException {
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + descriptor)
                .compile(release);
        assertThat(compilation.result())
                .as(SourceFolder.console(compilation).toString())
                .isPresent();
        return compilation.result().get().documents().approvalsJson();
    }

    private JsonNode agents(String release, String descriptor) throws IOException {
        return new JsonMapper()
                .readTree(document(release, descriptor).orElseThrow())
                .path("agents");
    }

    @Test
    void theListOfAllStandsBesideThatOfAnAgent() throws IOException {
        JsonNode agents = agents(
                "2026.9.6",
                """
                agents: {main: {tools: {exec: {allow: [{pattern: git, argPattern: "^log "}]}}}}
                tools: {exec: {mode: allowlist, allow: [kubectl]}}
                """);

        assertThat(agents.at("/*/allowlist")).hasToString("[{\"id\":\"chart:kubectl\",\"pattern\":\"kubectl\"}]");
        assertThat(agents.at("/main/allowlist"))
                .hasToString("[{\"id\":\"chart:git ^log \",\"pattern\":\"git\",\"argPattern\":\"^log \"}]");
    }

    @Test
    void aNameIsThePathsOfSuchAProgramWhereTheReleaseTakesNoNames() throws IOException {
        String descriptor = "agents: {main: {}}\ntools: {exec: {mode: allowlist, allow: [kubectl, /opt/tools/*]}}\n";

        assertThat(agents("2026.4.23", descriptor).findValuesAsText("pattern"))
                .contains("/usr/local/bin/kubectl", "/usr/bin/kubectl", "/opt/tools/*")
                .doesNotContain("kubectl");
        assertThat(agents("2026.4.24", descriptor).findValuesAsText("pattern"))
                .containsExactly("kubectl", "/opt/tools/*");
    }

    @Test
    void anEmptyListIsADocumentAndNoListIsNone() throws IOException {
        assertThat(document("2026.9.6", "agents: {main: {}}\ntools: {exec: {mode: ask, allow: []}}\n"))
                .isPresent();
        assertThat(document("2026.9.6", "agents: {main: {}}\ntools: {exec: {mode: ask}}\n"))
                .isEmpty();
    }
}
