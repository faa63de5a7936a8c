package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNodes;
import io.github.openclawmaven.model.syntax.RandomText;
import io.github.openclawmaven.model.syntax.SecretLook;
import io.github.openclawmaven.model.syntax.SecretPlaceholder;
import java.util.Optional;
import java.util.stream.IntStream;

/** Nothing that looks like a key stands in the descriptor or in a file that goes into the pod. */
final class SecretText implements Rule {

    static final DiagnosticCode SECRET = DiagnosticCode.error("OC5002", "A text looks like a secret");
    static final DiagnosticCode RANDOM = DiagnosticCode.warning("OC5004", "A text is as random as a secret");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        SourceNodes.of(deployment.source().root()).forEach(node -> {
            if (node instanceof ScalarNode scalar) {
                check(scalar, diagnostics);
            }
        });
        deployment.workspaces().all().forEach(file -> file.content()
                .text()
                .filter(text -> SecretLook.kind(text).isPresent())
                .ifPresent(text -> checkLines(SourceText.of(file.source().name(), text), diagnostics)));
    }

    private static void check(ScalarNode scalar, Diagnostics diagnostics) {
        Optional<String> kind = SecretLook.kind(scalar.text());
        if (kind.isPresent()) {
            Position position = scalar.position();
            Optional<Position> line = position.goesOn() ? lineOfSecret(scalar) : Optional.empty();
            report(line.orElse(position), kind.get(), "write {secret: NAME, key: KEY}", diagnostics);
        } else if (isRandom(scalar.text())) {
            diagnostics.report(RANDOM.at(scalar.position(), "this text is as random as a secret")
                    .hint("if it is one, write {secret: NAME, key: KEY}")
                    .note("if it is none, say so in a comment: # openclaw:ignore " + RANDOM.id() + " and why"));
        }
    }

    /** Certificates and pictures are random too. */
    private static boolean isRandom(String text) {
        return !text.contains("-----BEGIN ")
                && !text.startsWith("data:")
                && RandomText.words(text).anyMatch(word -> !SecretPlaceholder.is(word.group()));
    }

    /** Of text over several lines what is hidden should be the line, not the rest of the file. */
    private static Optional<Position> lineOfSecret(ScalarNode scalar) {
        SourceText source = scalar.position().source();
        return IntStream.rangeClosed(scalar.position().line(), source.lines().size())
                .filter(line -> SecretLook.kind(source.lines().get(line - 1)).isPresent())
                .filter(line ->
                        scalar.text().contains(source.lines().get(line - 1).strip()))
                .mapToObj(line -> lineOf(source, line))
                .findFirst();
    }

    private static void checkLines(SourceText source, Diagnostics diagnostics) {
        for (int line = 1; line <= source.lines().size(); line++) {
            Position position = lineOf(source, line);
            SecretLook.kind(source.lines().get(line - 1))
                    .ifPresent(kind -> report(position, kind, "take it out of this file", diagnostics));
        }
    }

    private static Position lineOf(SourceText source, int line) {
        String text = source.lines().get(line - 1);
        return new Position(source, line, 1, Math.max(1, text.codePointCount(0, text.length())));
    }

    private static void report(Position position, String kind, String remedy, Diagnostics diagnostics) {
        diagnostics.report(
                SECRET.at(position, "this looks like a secret (" + kind + ")")
                        .hint(remedy)
                        .note(
                                "what is in these files reaches the repository, the chart and every agent; if it is real, revoke it"));
    }
}
