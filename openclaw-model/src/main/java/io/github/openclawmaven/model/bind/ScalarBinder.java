package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.Text;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.descriptor.form.Word;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarKind;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.syntax.DurationText;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binds single values: text, numbers, booleans, durations, words of an enum, text or secret. */
final class ScalarBinder {

    static final DiagnosticCode NOT_A_WORD = DiagnosticCode.error("OC1104", "A value is not one of the possible ones");
    static final DiagnosticCode NOT_A_DURATION = DiagnosticCode.error("OC2001", "A duration cannot be read");

    private final NodeBinder nodes;
    private final Misfits misfits;

    ScalarBinder(NodeBinder nodes, Misfits misfits) {
        this.nodes = nodes;
        this.misfits = misfits;
    }

    Optional<Object> bind(Class<?> type, SourceNode node) {
        if (type == TextOrSecret.class && node instanceof MapNode) {
            return nodes.bind(SecretRef.class, node);
        }
        if (!(node instanceof ScalarNode scalar)) {
            return refuse(node, words(type), "");
        }
        if (type == String.class || type == TextOrSecret.class) {
            return text(scalar, type == String.class ? text -> text : Text::new);
        }
        if (type == Duration.class) {
            return duration(scalar);
        }
        if (type.isEnum()) {
            return word(type, scalar);
        }
        return typed(type, scalar);
    }

    /** Numbers may be written bare where text belongs and stay as written; true, false and nothing may not. */
    private Optional<Object> text(ScalarNode scalar, Function<String, Object> bound) {
        if (scalar.kind() == ScalarKind.BOOLEAN || scalar.isNull()) {
            return refuse(scalar, "text", scalar.isNull() ? "" : "write \"" + scalar.text() + "\" in quotes");
        }
        return Optional.of(bound.apply(scalar.text()));
    }

    private Optional<Object> typed(Class<?> type, ScalarNode scalar) {
        if (type == Boolean.class && scalar.kind() == ScalarKind.BOOLEAN) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        if (type == Integer.class
                && scalar.kind() == ScalarKind.INTEGER
                && scalar.text().length() <= 10) {
            long number = Long.parseLong(scalar.text());
            if (number == (int) number) {
                return Optional.of((int) number);
            }
        }
        boolean isNumber = scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.NUMBER;
        if (type == BigDecimal.class && isNumber && Double.isFinite(Double.parseDouble(scalar.text()))) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        return refuse(scalar, words(type), type == Boolean.class ? "write true or false" : "");
    }

    private Optional<Object> duration(ScalarNode scalar) {
        Optional<Duration> duration = DurationText.parse(scalar.text());
        if (duration.isEmpty()) {
            misfits.report(
                    scalar,
                    NOT_A_DURATION
                            .at(scalar.position(), "\"" + scalar.text() + "\" is not a duration")
                            .hint("such as 30s, 15m, 2h or 1d"));
        }
        return duration.map(Object.class::cast);
    }

    private Optional<Object> word(Class<?> type, ScalarNode scalar) {
        List<Word> words =
                Arrays.stream(type.getEnumConstants()).map(Word.class::cast).toList();
        Optional<Object> match = words.stream()
                .filter(word -> word.word().equals(scalar.text()))
                .map(Object.class::cast)
                .findFirst();
        if (match.isEmpty()) {
            List<String> known = words.stream().map(Word::word).toList();
            misfits.report(
                    scalar,
                    NOT_A_WORD
                            .at(
                                    scalar.position(),
                                    "\"" + scalar.text() + "\" is not possible here; it is one of "
                                            + String.join(", ", known))
                            .hint(Suggestion.hint(scalar.text(), known)));
        }
        return match;
    }

    private Optional<Object> refuse(SourceNode node, String expected, String hint) {
        misfits.report(
                node,
                NodeBinder.WRONG_TYPE
                        .at(node.position(), "expected " + expected + ", found " + node.words())
                        .hint(hint));
        return Optional.empty();
    }

    private static String words(Class<?> type) {
        if (type == Boolean.class) {
            return ScalarKind.BOOLEAN.words();
        }
        if (type == Integer.class) {
            return ScalarKind.INTEGER.words();
        }
        if (type == BigDecimal.class) {
            return ScalarKind.NUMBER.words();
        }
        return type == Duration.class ? "a duration" : "text";
    }
}
