package io.github.openclawmaven.chart.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells a key of one's own that was misspelled from those of others in the same map, of which nothing is known: with one
 * character too many, too few, another or exchanged, or in another case, it was meant.
 */
final class MisspelledKey {

    private MisspelledKey() {}

    /** An expression for what nearly is a name of letters, which Java, ECMAScript and Go read alike; the name itself is not. */
    static String of(String name) {
        List<String> near = new ArrayList<>();
        for (int index = 0; index <= name.length(); index++) {
            String before = anyCase(name.substring(0, index));
            near.add(before + "." + anyCase(name.substring(index)));
            if (index < name.length()) {
                String after = anyCase(name.substring(index + 1));
                String letter = name.substring(index, index + 1);
                near.add(before + anyCase(letter).replace("[", "[^") + "?" + after);
                near.add(before + otherCase(letter) + after);
            }
            if (index < name.length() - 1) {
                String exchanged = name.substring(index + 1, index + 2) + name.charAt(index);
                near.add(before + anyCase(exchanged) + anyCase(name.substring(index + 2)));
            }
        }
        return "^(?:" + String.join("|", near) + ")$";
    }

    private static String otherCase(String letter) {
        String lower = letter.toLowerCase(Locale.ROOT);
        return lower.equals(letter) ? letter.toUpperCase(Locale.ROOT) : lower;
    }

    /** Go, which Helm reads the expression by, and ECMAScript share no flag for this. */
    private static String anyCase(String text) {
        StringBuilder expression = new StringBuilder();
        text.chars().mapToObj(Character::toString).forEach(letter -> expression
                .append('[')
                .append(letter)
                .append(otherCase(letter))
                .append(']'));
        return expression.toString();
    }
}
