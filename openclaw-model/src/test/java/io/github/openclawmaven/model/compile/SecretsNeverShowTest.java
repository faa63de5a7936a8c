package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.DescriptorRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                Named.of("a mistyped key", "channels: {telegram: {bottoken: " + PLAIN + "}}"),
                Named.of("a more mistyped key", "channels: {telegram: {botTokn: " + PLAIN + "}}"),
                Named.of("a mistyped key in a block", "channels:\n  telegram:\n    bot_token: " + PLAIN + "\n    x: 1"),
                Named.of(
                        "a mistyped key, quoted",
                        "channels:\n  telegram: {\"bot token\": '" + PLAIN + ", and more', x: 1}"),
                Named.of(
                        "a mistyped key with a block",
                        "channels:\n  telegram:\n    bottoken: |\n      " + PLAIN + "\n    x: 1"),
                Named.of(
                        "a mistyped key with a list",
                        "channels:\n  telegram:\n    bottoken:\n    - " + PLAIN + "\n    x: 1"),
                Named.of(
                        "a mistyped key with a map",
                        "channels:\n  telegram:\n    bottoken:\n      value: " + PLAIN + "\n    x: 1"),
                Named.of(
                        "a mistyped key with folded quotes",
                        "channels:\n  telegram:\n    bottoken: \"a\n\n      " + PLAIN + "\"\n    x: 1"),
                Named.of(
                        "a mistyped key with a flow map",
                        "channels:\n  telegram: {bottoken: {\n    value: " + PLAIN + "\n    }, x: 1}"),
                Named.of(
                        "a mistyped key and a value below",
                        "channels:\n  telegram: {bottoken:\n    " + PLAIN + "\n    , x: 1}"),
                Named.of("an explicit key", "channels:\n  telegram:\n    ? bottoken\n    : " + PLAIN + "\n    x: 1"),
                Named.of("an unknown section", "telegramm:\n  botToken: " + PLAIN + "\n"),
                Named.of("an unknown key that says secret", "gateway2: {adminPassword: " + PLAIN + "}"),
                Named.of("the name of a secret", "channels: {telegram: {botToken: {secret: " + PLAIN + "}}}"),
                Named.of(
                        "the name of a secret, with a key",
                        "channels: {telegram: {botToken: {secret: " + PLAIN + ", key: a}}}"),
                Named.of(
                        "the name of a secret in a block",
                        "channels:\n  telegram:\n    botToken:\n      secret: " + PLAIN + "\n      key: a"),
                Named.of(
                        "the key of a secret",
                        "channels: {telegram: {botToken: {secret: a, key: \"" + PLAIN + " !\"}}}"),
                Named.of("the key of a map in place of a secret", "channels: {telegram: {botToken: {" + PLAIN + "}}}"),
                Named.of(
                        "a secret with a key mistyped",
                        "channels: {telegram: {botToken: {secrt: " + PLAIN + ", key: a}}}"),
                Named.of("a password that is a tag", "channels:\n  telegram:\n    botToken: !" + PLAIN + "\n"),
                Named.of("a password that is an alias", "channels:\n  telegram:\n    botToken: *" + PLAIN + "\n"),
                Named.of(
                        "a password that is an anchor",
                        "channels:\n  telegram:\n    botToken: &" + PLAIN + "\n    x: 1"),
                Named.of(
                        "a password with a percent sign",
                        "channels:\n  telegram:\n    botToken: %" + PLAIN + "\n    x: 1"),
                Named.of(
                        "a password with a backtick", "channels:\n  telegram:\n    botToken: `" + PLAIN + "\n    x: 1"),
                Named.of(
                        "a password with an at sign", "channels:\n  telegram:\n    botToken: @" + PLAIN + "\n    x: 1"),
                Named.of(
                        "a password that looks like a property",
                        "channels:\n  telegram:\n    botToken: \"@" + PLAIN + ".x@\"\n    x: 1"),
                Named.of("a password with a brace", "channels:\n  telegram:\n    botToken: {" + PLAIN + "\n    x: 1"),
                Named.of("a password with a colon", "channels:\n  telegram:\n    botToken: a: " + PLAIN + "\n    x: 1"),
                Named.of("a quote left open", "channels:\n  telegram:\n    botToken: \"" + PLAIN + "\n    x: 1"),
                Named.of("a quote too many", "channels:\n  telegram:\n    botToken: '" + PLAIN + "''\n    x: 1"),
                Named.of("a wrong escape", "channels:\n  telegram:\n    botToken: \"" + PLAIN + " \\q\"\n    x: 1"),
                Named.of("a tab", "channels:\n  telegram:\n    botToken: " + PLAIN + "\n\tx: 1"),
                Named.of("a missing blank", "channels:\n  telegram:\n    botToken:" + PLAIN + "\n    x: 1"),
                Named.of("an equals sign", "channels:\n  telegram:\n    botToken=" + PLAIN + "\n    x: 1"),
                Named.of("indented wrongly", "channels:\n  telegram:\n    x: 1\n   botToken: " + PLAIN + ""),
                Named.of(
                        "a comment beside",
                        "channels:\n  telegram:\n    botToken: {secret: a, key: b} # old: " + PLAIN + "\n    x: 1"),
                Named.of(
                        "a comment above",
                        "channels:\n  telegram:\n    # it was " + PLAIN
                                + "\n    botToken: {secret: A, key: b}\n    x: 1"),
                Named.of(
                        "a comment below",
                        "channels:\n  telegram:\n    botToken: {secret: a, key: b}\n    # it was " + PLAIN
                                + "\n    x: 1"),
                Named.of(
                        "a comment behind a brace",
                        "channels: {telegram: {botToken: {secret: a, key: b}, x: 1}} # " + PLAIN + ""),
                Named.of(
                        "a key that is commented out",
                        "channels:\n  telegram:\n    # password: " + PLAIN + "\n    x: 1"),
                Named.of("a variable of the container", "env: {DB_PASSWORD: " + PLAIN + ", lower-case: x}"),
                Named.of(
                        "a header",
                        "models: {default: a/b, providers: {a: {headers: {X-Api-Key: " + PLAIN + "}, x: 1}}}"),
                Named.of("the gateway's own word", "config: {hooks: {token: " + PLAIN + ", nonsense: 1}}"),
                Named.of("a number", "channels:\n  telegram:\n    botToken: 4711canary\n    x: 1"),
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
    void inAnOverlay(String lines) {
        SourceFolder folder = new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD)
                .with("openclaw-prod.yaml", "nonsense: x\n" + lines + "\nbindings: {}\n");

        shows(folder.compileFor("prod"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token: PLAIN\nschedule: {every: 1h}",
                "schedule: {every: 1h}\npasswrd: PLAIN\nx: 1",
                "schedule: {every: 1h}\n# password: PLAIN\nx: 1",
                "schedule: {every: 1h}\napiKey: \"PLAIN",
            })
    void inAJobFile(String front) {
        shows(new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD)
                .with("agents/main/jobs/a.md", "---\n" + front.replace("PLAIN", PLAIN) + "\n---\nx\n")
                .compile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channels: {telegram: {botToken: \"@bot.token@\"}}",
                "channels: {telegram: {dmPolicy: \"@bot.token@\"}}",
                "agentDefaults: {timeout: \"@bot.token@\"}",
                "agentDefaults: {timeout: \"1@bot.token@\"}",
                "jobs: {a: {agent: \"@bot.token@\", schedule: {every: 1h}, message: x}}",
                "config: {\"@bot.token@\": 1}",
                "\"@bot.token@\": 1",
            })
    void asTheValueOfABuildProperty(String lines) {
        shows(new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + lines + "\n")
                .compile(new DescriptorRequest(
                        "openclaw.yaml", Optional.empty(), Optional.empty(), Map.of("bot.token", PLAIN))));
    }

    private static void shows(Compilation compilation) {
        assertThat(compilation.diagnostics()).isNotEmpty();
        assertThat(SourceFolder.console(compilation)).noneMatch(line -> line.contains("canary"));
        // Reports are made of these words, which nothing hides any more.
        assertThat(compilation.all().map(found -> found.message() + found.hint() + found.note()))
                .noneMatch(words -> words.contains("canary"));
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
