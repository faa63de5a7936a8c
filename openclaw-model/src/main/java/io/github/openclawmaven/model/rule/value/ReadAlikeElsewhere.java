package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarKind;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text without quotes is a text for every tool. By YAML 1.2, which holds here and for the gateway, {@code no} and {@code 012} are; tools
 * with YAML 1.1 take them for false and 10. Words for switches matter only where no key says which words there are.
 */
final class ReadAlikeElsewhere implements Rule {

    static final DiagnosticCode MISREAD =
            DiagnosticCode.warning("OC2080", "Other tools read a value as something else");

    /** Under these keys the descriptor takes any text. */
    private static final Set<String> ANY_TEXT = Set.of(
            "env",
            "config",
            "settings",
            "groups",
            "labels",
            "annotations",
            "matchLabels",
            "nodeSelector",
            "headers",
            "params",
            "request");

    private record Reading(Pattern text, boolean everywhere, String what) {}

    private static final List<Reading> READINGS = List.of(
            new Reading(Pattern.compile("yes|Yes|YES|on|On|ON"), false, "true"),
            new Reading(Pattern.compile("no|No|NO|off|Off|OFF"), false, "false"),
            new Reading(Pattern.compile("[-+]?0[0-7_]+"), true, "an octal number"),
            new Reading(Pattern.compile("[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+"), true, "a number to the base of 60"),
            new Reading(Pattern.compile("[-+]?(?:[1-9][0-9]*_[0-9_]*|0x[0-9a-fA-F_]+|0b[01_]+)"), true, "a number"));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        check(deployment.source().root(), false, diagnostics);
    }

    private static void check(SourceNode node, boolean anyText, Diagnostics diagnostics) {
        if (node instanceof MapNode map) {
            map.entries().forEach((key, entry) -> check(entry.value(), anyText || ANY_TEXT.contains(key), diagnostics));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> check(item, anyText, diagnostics));
        } else if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.STRING) {
            READINGS.stream()
                    .filter(reading -> anyText || reading.everywhere())
                    .filter(reading -> reading.text().matcher(scalar.text()).matches() && isPlain(scalar))
                    .findFirst()
                    .ifPresent(reading -> diagnostics.report(MISREAD.at(
                                    scalar.position(),
                                    "this is the text \"" + scalar.text() + "\" here, and " + reading.what()
                                            + " for tools with YAML 1.1")
                            .hint("quote it: \"" + scalar.text() + "\"")));
        }
    }

    /** Whether it is written just so: quotes count with the length. */
    private static boolean isPlain(ScalarNode scalar) {
        return scalar.position().length() == scalar.text().length();
    }
}
