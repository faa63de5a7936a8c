package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret in the wrong place is reported, but no line of the report repeats it. */
class SecretsNeverShowTest {

    /** Nothing but its place tells that this is a secret. */
    private static final String PLAIN = "Xcanaryhunter2X";

    /** Put together here, so that no scanner takes this file for a leak. */
    private static final String TOKEN = "gh" + "p_" + "canary7".repeat(6);

    private static final String KEY_LINE = "MIIEcanary7canary7canary7";
    private static final String KEY = "-----BEGIN " + "PRIVATE KEY-----\nINDENT" + KEY_LINE + "\nINDENT" + KEY_LINE
            + "\nINDENT-----END " + "PRIVATE KEY-----";

    @TempDir
    private Path root;

    static Stream<Named<String>> descriptors() {
        return Stream.of(
                Named.of("a literal", "channels: {telegram: {botToken: " + PLAIN + "}}"),
                Named.of("a quoted literal", "channels:\n  telegram:\n    botToken: \"" + PLAIN + "\"\n    x: 1"),
                Named.of("a literal after wide text", "channels: {\uD83E\uDD9E: {}, discord: {token: " + PLAIN + "}}"),
                Named.of(
                        "a block",
                        "channels:\n  telegram:\n    botToken: |\n      " + PLAIN + "\n      " + PLAIN + "\n    x: 1"),
                Named.of(
                        "a folded plain text",
                        "channels:\n  telegram:\n    botToken: a\n      " + PLAIN + "\n    x: 1"),
                Named.of("a list", "channels: {telegram: {botToken: [" + PLAIN + ", {a: " + PLAIN + "}]}}"),
                Named.of("a block list", "channels:\n  telegram:\n    botToken:\n      - " + PLAIN + "\n    x: 1"),
                Named.of("a wrong key", "channels: {telegram: {botToken: {value: " + PLAIN + "}}}"),
                Named.of(
                        "a key too many",
                        "channels: {telegram: {botToken: {secret: a, key: b, value: [" + PLAIN + "]}}}"),
                Named.of("the line before", "channels:\n  telegram:\n    botToken: " + PLAIN + "\n    nonsense: 1"),
                Named.of("an anchor", "config: {x: &a " + PLAIN + "}\nchannels: {telegram: {botToken: *a}}"),
                Named.of("an unknown key", "\"" + TOKEN + "\": x"),
                Named.of("a key set twice", "env:\n  \"" + TOKEN + "\": x\n  \"" + TOKEN + "\": x"),
                Named.of("an unknown key of the gateway", "config: {\"" + TOKEN + "\": x}"),
                Named.of("a word of an enum", "tools: {profile: " + TOKEN + "}"),
                Named.of("a duration", "agentDefaults: {timeout: " + TOKEN + "}"),
                Named.of("an alias", "env: *" + TOKEN),
                Named.of("a tag", "env: !" + TOKEN + " x"),
                Named.of("no YAML", "env: [" + TOKEN + "\nx: ]"),
                Named.of("an escape", "env: {A: \"" + TOKEN + " \\q\"}"),
                Named.of("a variable", "config: {x: \"" + TOKEN + " ${MISSING}\"}"),
                Named.of("an agent", "jobs: {a: {agent: " + TOKEN + ", schedule: {every: 1h}, message: x}}"),
                Named.of(
                        "a private key in a block",
                        "config:\n  x: |\n    " + KEY.replace("INDENT", "    ") + "\n  nonsense: 1"),
                Named.of(
                        "a tab in a private key",
                        "x: 1\nconfig:\n  x: |\n    "
                                + KEY.replace("INDENT", "    ").replace("-----END", "\n\t-----END")),
                Named.of("a private key in quotes", "config:\n  x: \"" + KEY.replace("INDENT", "\\\n   ") + "\\q\"\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptors")
    void anywhere(String lines) {
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + lines + "\n")
                .compile();

        assertThat(compilation.diagnostics()).isNotEmpty();
        assertThat(SourceFolder.console(compilation)).noneMatch(line -> line.contains("canary"));
        assertThat(compilation.diagnostics())
                .noneMatch(found -> (found.message() + found.hint() + found.note()).contains("canary"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptors")
    void inAFindingOfANeighbour(String lines) {
        String before = SourceFolder.HEAD + "nonsense: x\n" + lines + "\n";
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", before + "bindings: {}\nagents: {}\nmodels: []\n")
                .compile();

        assertThat(SourceFolder.console(compilation)).noneMatch(line -> line.contains("canary"));
    }
}
