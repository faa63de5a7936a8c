package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.rule.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Every text a key takes, and none of the things that only make sense when it is a good one. */
    private static final String ODD =
            """
            apiVersion: "TEXT"
            name: "TEXT"
            gateway: {release: RELEASE, port: -1, trustedProxies: ["TEXT"], remoteUrl: "TEXT", controlUi: {allowedOrigins: ["TEXT"]}}
            env: {"TEXT": "TEXT"}
            models:
              default: {primary: "TEXT", fallbacks: ["TEXT"]}
              providers: {"TEXT": {extends: "TEXT", baseUrl: "TEXT", models: [{id: "TEXT"}]}, other: {}}
            agentDefaults: {userTimezone: "TEXT"}
            defaultAgent: "TEXT"
            agents:
              "TEXT":
                model: "TEXT"
                thinking: "TEXT"
                skills: ["TEXT"]
                files: {"TEXT": once}
                subagents: {allowAgents: ["TEXT"]}
                groupChat: {mentionPatterns: ["TEXT"]}
                tools: {allow: ["TEXT"], alsoAllow: ["TEXT"], deny: ["TEXT"], byProvider: {"TEXT": {deny: ["TEXT"]}}}
            channels:
              telegram: {accounts: {"TEXT": {allowFrom: ["TEXT"]}}, webhook: {url: "TEXT", port: 0}}
              "TEXT": {settings: {accounts: 3}}
              matrix: {}
            bindings:
              - {channel: "TEXT", account: "TEXT", agent: "TEXT"}
              - {channel: matrix, account: "TEXT", guild: "TEXT", roles: ["TEXT"], team: "TEXT", agent: "TEXT"}
            tools: {agentToAgent: {allow: ["TEXT"]}, web: {search: {provider: "TEXT"}, fetch: {provider: "TEXT"}}}
            mcp: {servers: {"TEXT": {url: "TEXT"}}}
            plugins: {"TEXT": {}}
            jobs:
              "TEXT": {agent: "TEXT", message: "TEXT", model: "TEXT", thinking: "TEXT", schedule: {cron: "TEXT", tz: "TEXT"}}
              at: {sessionTarget: main, schedule: {at: "TEXT", tz: "TEXT"}, delivery: {channel: "TEXT", to: "TEXT"}}
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "*", "/", "-", "${", "a/b", "[", "\\\\", "🦞", "\u0130", "999999999999", "..", "://"})
    void findsOddTextsWrongInsteadOfFailing(String text) {
        for (String release : List.of("2026.2.26", "2026.9.6")) {
            assertThat(new SourceFolder(directory)
                            .with("openclaw.yaml", ODD.replace("TEXT", text).replace("RELEASE", release))
                            .compile()
                            .diagnostics())
                    .isNotEmpty();
        }
    }

    @Test
    void noRuleIsForgotten() {
        List<Class<?>> written = new ClassFileImporter()
                .importPath(CLASSES).stream()
                        .filter(it -> it.isAssignableTo(Rule.class) && !it.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.all().<Class<?>>map(Rule::getClass).toList());
    }

    @Test
    void noTwoMistakesShareACode() throws IOException, ReflectiveOperationException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".class")).toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (name.endsWith("-info")) {
                    continue;
                }
                for (Field field : Class.forName(name).getDeclaredFields()) {
                    if (field.getType() == DiagnosticCode.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        ids.add(((DiagnosticCode) field.get(null)).id());
                    }
                }
            }
        }
        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }
}
