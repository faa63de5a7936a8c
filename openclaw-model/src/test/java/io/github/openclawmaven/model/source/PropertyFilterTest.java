package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyFilterTest {

    private static final Map<String, String> PROPERTIES = Map.of(
            "project.version", "1.2.3",
            "team", "blue",
            "agent.id", "main",
            "the.port", "18790",
            "hostile", "x: [\"'\n# $1 @team@");

    private static final String AGENTS = "agents: {main: {}}\n";

    @TempDir
    private Path root;

    private Compilation compile(String lines) {
        return new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + lines)
                .compile(PROPERTIES);
    }

    private String description(String lines) {
        return compile(lines + AGENTS)
                .result()
                .orElseThrow()
                .deployment()
                .descriptor()
                .description()
                .orElseThrow();
    }

    @Test
    void aPropertyMayStartAPlainValueOrStandInsideOne() {
        assertThat(description("description: @project.version@\n")).isEqualTo("1.2.3");
        assertThat(description("description: v@project.version@ of @team@!\n")).isEqualTo("v1.2.3 of blue!");
        assertThat(description("description: \"@team@\\u0020@team@\"\n")).isEqualTo("blue blue");
        assertThat(description("description: |\n  @team@\n  @ops\n")).isEqualTo("blue\n@ops\n");
    }

    @Test
    void aPropertyMayStandInAKey() {
        Compilation compilation = compile("agents:\n  @agent.id@: {thinking: low}\n");

        assertThat(compilation.result().orElseThrow().deployment().descriptor().agents())
                .containsOnlyKeys("main");
    }

    @Test
    void aValueIsNeverYaml() {
        assertThat(description("description: @hostile@\n")).isEqualTo(PROPERTIES.get("hostile"));
    }

    @Test
    void aValueIsANumberWhereOneBelongs() {
        Compilation compilation = new SourceFolder(root)
                .with(
                        "openclaw.yaml",
                        "apiVersion: openclaw/v1\nname: acme\ngateway:\n  release: 2026.9.6\n  token: {secret: a, key: b}\n  port: @the.port@\n"
                                + AGENTS)
                .compile(PROPERTIES);

        assertThat(compilation
                        .result()
                        .orElseThrow()
                        .deployment()
                        .descriptor()
                        .gateway()
                        .port())
                .contains(18790);
    }

    @Test
    void anUnknownPropertyIsReportedWhereItStands() {
        assertThat(SourceFolder.mistakes(compile("description: \uD83E\uDD9E @project.nme@ x\n" + AGENTS)))
                .containsExactly("openclaw.yaml:4:14+17 OC1012");
    }

    @Test
    void aColumnBehindAPropertyIsTheTypedOne() {
        assertThat(SourceFolder.mistakes(compile("agents: {@agent.id@: {}, b: {thnking: low}}\ndefaultAgent: main\n")))
                .containsExactly("openclaw.yaml:4:30+7 OC1101");
    }

    @Test
    void textBetweenAtSignsThatIsNoPropertyStays() {
        assertThat(description("description: \"ask @ops@ or a@b.example, not @@\"\n"))
                .isEqualTo("ask @ops@ or a@b.example, not @@");
    }
}
