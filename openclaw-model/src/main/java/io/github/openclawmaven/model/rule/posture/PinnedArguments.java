package io.github.openclawmaven.model.rule.posture;

import java.util.regex.Pattern;

/** Judges whether an {@code argPattern} leaves nothing of the arguments to whoever writes the command. */
final class PinnedArguments {

    /** A character in a class or escaped, or anything else, one at a time. */
    private static final Pattern PLAIN_PARTS = Pattern.compile("\\\\[^SWD]|\\[[^\\]^](\\\\.|[^\\]\\\\])*\\]");

    /** What stands for characters that nobody named, or for another text beside the anchored one. */
    private static final Pattern LOOSE = Pattern.compile("[.\\\\\\[|]");

    private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");

    private PinnedArguments() {}

    /** Whether it names all arguments: anchored at both ends, with alternatives in brackets only, and no wildcard. */
    static boolean by(String expression) {
        if (!expression.startsWith("^") || !expression.endsWith("$") || expression.endsWith("\\$")) {
            return false;
        }
        String rest = PLAIN_PARTS.matcher(expression).replaceAll("");
        return !LOOSE.matcher(withoutAlternatives(rest)).find();
    }

    private static String withoutAlternatives(String expression) {
        String rest = expression;
        for (String before = ""; !rest.equals(before); ) {
            before = rest;
            rest = GROUP.matcher(rest).replaceAll(group -> group.group().contains(".") ? "." : "");
        }
        return rest;
    }
}
