package io.github.openclawmaven.model.document.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at a place of openclaw.json when nothing is said of it, and when something is. */
class ClosedDefaultsTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2026.9.6  | -                                                | /tools/exec/mode                     | allowlist
            2026.9.6  | -                                                | /tools/exec/host                     | gateway
            2026.5.28 | -                                                | /tools/exec/mode                     | allowlist
            2026.5.27 | -                                                | /tools/exec/security                 | allowlist
            2026.5.27 | -                                                | /tools/exec/ask                      | off
            2026.1.29 | -                                                | /tools/exec/security                 | allowlist
            2026.9.6  | tools: {exec: {timeout: 5s, safeBins: [head]}}   | /tools/exec/mode                     | allowlist
            2026.9.6  | tools: {exec: {mode: ask}}                       | /tools/exec/mode                     | ask
            2026.9.6  | config: {tools: {exec: {mode: full}}}            | /tools/exec/mode                     | full
            2026.9.6  | config: {tools: {exec: {security: deny}}}        | /tools/exec/mode                     | -
            2026.9.6  | config: {tools: {exec: {security: deny}}}        | /tools/exec/security                 | deny
            2026.9.6  | config: {tools: {exec: {ask: always}}}           | /tools/exec/mode                     | -
            2026.9.6  | config: {tools: {exec: {ask: always}}}           | /tools/exec/security                 | allowlist
            2026.2.26 | config: {tools: {exec: {ask: always}}}           | /tools/exec/security                 | allowlist
            2026.2.26 | config: {tools: {exec: {security: full}}}        | /tools/exec/security                 | full
            2026.9.6  | config: {tools: {exec: {host: node}}}            | /tools/exec/host                     | node
            2026.9.6  | -                                                | /tools/fs/workspaceOnly              | true
            2026.2.17 | -                                                | /tools/fs/workspaceOnly              | true
            2026.2.12 | -                                                | /tools/fs                            | -
            2026.9.6  | tools: {fs: {workspaceOnly: false}}              | /tools/fs/workspaceOnly              | false
            2026.9.6  | config: {tools: {fs: {workspaceOnly: false}}}    | /tools/fs/workspaceOnly              | false
            2026.1.29 | -                                                | /tools/agentToAgent/enabled          | false
            2026.9.6  | tools: {agentToAgent: {allow: [main]}}           | /tools/agentToAgent/enabled          | true
            2026.9.6  | -                                                | /tools/sessions/visibility           | tree
            2026.9.6  | tools: {agentToAgent: {allow: [main]}}           | /tools/sessions/visibility           | all
            2026.9.6  | tools: {sessions: {visibility: self}}            | /tools/sessions/visibility           | self
            2026.9.6  | config: {tools: {agentToAgent: {enabled: true}}} | /tools/sessions/visibility           | -
            2026.2.12 | -                                                | /tools/sessions                      | -
            2026.1.29 | -                                                | /tools/elevated/enabled              | false
            2026.9.6  | config: {tools: {elevated: {enabled: true}}}     | /tools/elevated/enabled              | true
            2026.7.1  | -                                                | /gateway/terminal/enabled            | false
            2026.6.35 | -                                                | /gateway/terminal                    | -
            2026.9.6  | config: {gateway: {terminal: {enabled: true}}}   | /gateway/terminal/enabled            | true
            2026.5.18 | -                                                | /tools/codeMode/enabled              | false
            2026.5.12 | -                                                | /tools/codeMode                      | -
            2026.9.6  | config: {tools: {codeMode: auto}}                | /tools/codeMode                      | auto
            2026.1.29 | -                                                | /browser/enabled                     | false
            2026.9.6  | config: {browser: {headless: true}}              | /browser/enabled                     | -
            """)
    void holdUntilSomebodySaysOtherwise(String release, String lines, String place, String value) {
        Compilation compilation = new SourceFolder(root)
                .with(
                        "openclaw.yaml",
                        "apiVersion: openclaw/v1\nname: acme\nagents: {main: {}}\n" + (lines == null ? "" : lines))
                .compile(release);

        assertThat(compilation.diagnostics())
                .extracting(found -> found.code().id())
                .doesNotContain("OC2101", "OC6002", "OC6003", "OC6101");
        assertThat(JsonTree.parse(compilation.result().orElseThrow().documents().openclawJson())
                        .at(place)
                        .asText(null))
                .isEqualTo(value);
    }
}
