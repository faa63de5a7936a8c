package io.github.openclawmaven.plugin.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaViolationTest {

    /** As Helm 3.21 prints it. */
    private static final String REFUSAL =
            """
            values don't meet the specifications of the schema(s) in the following chart(s):
            acme:
            - at '/l/0': got number, want object
            - at '/a': validation failed
              - at '/a/b': validation failed
                - at '/a/b': maxLength: got 4, want 3
                - at '/a/b': 'much' does not match pattern '^x$'
              - at '/a/example.com~1key~0': got boolean, want number or string
              - at '/a': additional properties 'yy', 'zz' not allowed
            - at '': additional properties 'q' not allowed
            - at '/t/0': 'allOf' failed
              - at '/t/0': missing property 'effect'
            - at '/t/0/effect': value must be one of 'A', 'B', <nil>
            - at '/global/imageRegistri': false schema
            """;

    @Test
    void readsEveryPlaceThatHelmNames() {
        assertThat(SchemaViolation.parse(REFUSAL))
                .extracting(
                        violation -> violation.path() + (violation.unknown() ? " unknown" : " " + violation.message()))
                .containsExactly(
                        "l.0 got number, want object",
                        "a.b maxLength: got 4, want 3",
                        "a.b 'much' does not match pattern '^x$'",
                        "a.example.com/key~ got boolean, want number or string",
                        "a.yy unknown",
                        "a.zz unknown",
                        "q unknown",
                        "t.0 missing property 'effect'",
                        "t.0.effect value must be one of 'A', 'B'",
                        "global.imageRegistri unknown");
    }

    @Test
    void leavesOtherRefusalsAlone() {
        assertThat(SchemaViolation.parse("template: acme/templates/x.yaml:1:2: - at '/a': nothing"))
                .isEmpty();
    }
}
