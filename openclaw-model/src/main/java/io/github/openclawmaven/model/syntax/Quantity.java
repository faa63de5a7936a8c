package io.github.openclawmaven.model.syntax;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount in Kubernetes' notation: {@code 250m}, {@code 1.5Gi}, {@code 2e3}. Amounts here are never negative. */
public final class Quantity {

    private static final Pattern SYNTAX = Pattern.compile(
            "\\+?(\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:([KMGTPE]i|[numkMGTPE])|[eE]([+-]?\\d{1,2}))?");
    private static final Pattern NEARLY = Pattern.compile("[\\d.]+ ?[kKmMgGtT][iI]?[bB]?");
    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("n", -9, "u", -6, "m", -3, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);
    private static final String POWERS_OF_1024 = "KMGTPE";

    private Quantity() {}

    /** What is wrong with an amount. */
    public static Optional<String> problem(String text) {
        if (SYNTAX.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.startsWith("-")) {
            return Optional.of("an amount is not negative");
        }
        return Optional.of(
                NEARLY.matcher(text).matches()
                        ? "a Kubernetes quantity is written without a space or a B, as 512Mi, 2Gi or 500M"
                        : "a Kubernetes quantity is a number and perhaps a suffix, such as 250m, 2 or 1Gi");
    }

    /** The exact amount in base units, such as bytes or cores; nothing when there is a {@link #problem}. */
    public static Optional<BigDecimal> amount(String text) {
        Matcher quantity = SYNTAX.matcher(text);
        return quantity.matches()
                ? Optional.of(scaled(new BigDecimal(quantity.group(1)), quantity.group(2), quantity.group(3)))
                : Optional.empty();
    }

    private static BigDecimal scaled(BigDecimal number, @Nullable String suffix, @Nullable String exponent) {
        if (exponent != null) {
            return number.scaleByPowerOfTen(Integer.parseInt(exponent));
        }
        if (suffix == null) {
            return number;
        }
        return suffix.endsWith("i")
                ? number.multiply(BigDecimal.valueOf(1024).pow(POWERS_OF_1024.indexOf(suffix.charAt(0)) + 1))
                : number.scaleByPowerOfTen(POWERS_OF_TEN.get(suffix));
    }
}
