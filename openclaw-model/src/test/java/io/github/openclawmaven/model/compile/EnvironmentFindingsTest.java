package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentFindingsTest {

    private static final DiagnosticCode CODE = DiagnosticCode.warning("OC1017", "A finding");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            base, dev, prod | base dev prod | ''
            dev, prod       | dev prod      | ''
            base            | base          | ''
            prod            | prod          | ''
            base, dev, prod | base          | without an environment
            base, dev, prod | dev           | in the environment dev
            base, dev, prod | dev prod      | in the environments dev, prod
            base, dev, prod | base prod     | without an environment and in the environment prod
            """)
    void saysOnceForWhichEnvironmentsAFindingIs(String all, String having, String scope) {
        List<EnvironmentFindings> findings = Stream.of(all.split(", "))
                .map(name -> in(name, having.contains(name) ? List.of(finding("openclaw.yaml", "")) : List.of()))
                .toList();

        assertThat(EnvironmentFindings.once(findings))
                .singleElement()
                .extracting(Diagnostic::note)
                .isEqualTo(scope);
    }

    @Test
    void addsToWhatWouldHappen() {
        assertThat(EnvironmentFindings.once(
                        List.of(in("base", List.of()), in("dev", List.of(finding("openclaw.yaml", "nobody gets in"))))))
                .extracting(Diagnostic::note)
                .containsExactly("nobody gets in (in the environment dev)");
    }

    @Test
    void saysNothingMoreOfAFindingInTheOverlayItself() {
        Diagnostic finding = finding("openclaw-dev.yaml", "nobody gets in");

        assertThat(EnvironmentFindings.once(List.of(in("base", List.of()), in("dev", List.of(finding)))))
                .containsExactly(finding);
    }

    @Test
    void keepsTheOrderOfTheDocuments() {
        Diagnostic first = finding("openclaw-dev.yaml", "");
        Diagnostic second = finding("openclaw.yaml", "");

        assertThat(EnvironmentFindings.once(List.of(in("base", List.of(second)), in("dev", List.of(first, second)))))
                .containsExactly(first, second);
    }

    private static EnvironmentFindings in(String name, List<Diagnostic> diagnostics) {
        Optional<String> environment = Optional.of(name).filter(it -> !it.equals("base"));
        return new EnvironmentFindings(environment, environment.map(it -> "openclaw-" + it + ".yaml"), diagnostics);
    }

    private static Diagnostic finding(String file, String note) {
        return CODE.at(SourceText.withoutText(file).start(), "something is wrong")
                .note(note);
    }
}
