package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "2, 2",
        "+2, 2",
        "250m, 0.25",
        "1Ki, 1024",
        "512Mi, 536870912",
        "2Gi, 2147483648",
        "1.5Gi, 1610612736",
        ".5Gi, 536870912",
        "1., 1",
        "1Ti, 1099511627776",
        "1k, 1000",
        "500M, 500000000",
        "1G, 1000000000",
        "1E, 1000000000000000000",
        "1E3, 1000",
        "12e6, 12000000",
        "5e-1, 0.5",
        "1n, 0.000000001",
    })
    void knowsTheExactAmount(String text, BigDecimal amount) {
        assertThat(Quantity.problem(text)).isEmpty();
        assertThat(Quantity.amount(text).orElseThrow()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gi",
                ".",
                "-1Gi",
                "1 Gi",
                "1GB",
                "1K",
                "1gi",
                "1Gib",
                "1ki",
                "1e",
                "1e+",
                "1.2.3",
                "1,5Gi",
                "0x10",
                "1i",
                "\u0661Gi"
            })
    void refusesWhatKubernetesRefuses(String text) {
        assertThat(Quantity.problem(text)).isPresent();
        assertThat(Quantity.amount(text)).isEmpty();
    }

    @Test
    void namesTheUsualMistakes() {
        assertThat(Quantity.problem("2GB").orElseThrow()).contains("without a space or a B");
        assertThat(Quantity.problem("-1").orElseThrow()).isEqualTo("an amount is not negative");
    }
}
