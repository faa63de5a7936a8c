package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class YamlScalarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "word",
                "two words",
                "yes",
                "No",
                "n",
                "null",
                "~",
                "012",
                "1e3",
                "1_000",
                "22:22",
                "0x1F",
                ".inf",
                "-",
                "- item",
                "key: value",
                "key:",
                "#comment",
                "a #b",
                "'single'",
                "\"double\"",
                "back\\slash",
                "{flow: map}",
                "[list]",
                "&anchor",
                "*alias",
                "!tag",
                "%directive",
                "@at",
                "`tick",
                "|",
                ">",
                "---",
                "...",
                "line\nline",
                "\r\n",
                "tab\t",
                "2026-11-22",
                "10Gi",
                "250m",
                "ümläut 🦞",
                "\u0000\u0007\u0085\u00A0\u2028\u2029\uFEFF\uFFFE",
                "${HOME}",
                "{{ .Values.x }}",
                "{{{{",
                "{{{",
                "a{{b}}c{",
                "{ {"
            })
    void isReadBackAsTheSameTextAndIsNeverATemplate(String text) {
        String scalar = YamlScalar.of(text);

        assertThat(read("key: " + scalar)).isEqualTo(Map.of("key", text));
        assertThat(read("key: " + YamlScalar.quoted(text))).isEqualTo(Map.of("key", text));
        assertThat(read(scalar + ": value")).isEqualTo(Map.of(text, "value"));
        assertThat(scalar).doesNotContain("{{").doesNotContain("\n");
    }

    private static Map<String, String> read(String yaml) {
        return new Yaml().load(yaml);
    }

    @Test
    void staysPlainWherePeopleWouldWriteItPlain() {
        assertThat(YamlScalar.of("ghcr.io/openclaw/openclaw")).isEqualTo("ghcr.io/openclaw/openclaw");
        assertThat(YamlScalar.of("250m")).isEqualTo("250m");
        assertThat(YamlScalar.of("2026.9")).isEqualTo("\"2026.9\"");
    }
}
