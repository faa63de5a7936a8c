package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.diagnostic.SecretMask;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change, as a sentence for people.
 *
 * @param sentence with {@code {}} where a quotation belongs
 * @param quotations keys, values and names as they stand in files
 * @param excerpt lines that belong below it, such as those of a source; may be empty
 */
public record Change(String sentence, List<String> quotations, List<String> excerpt) {

    public Change {
        quotations = SecretMask.lines(quotations);
        excerpt = List.copyOf(excerpt);
    }

    /** A sentence with its quotations. */
    static Change of(String sentence, Object... quotations) {
        return new Change(
                sentence, List.of(quotations).stream().map(Object::toString).toList(), List.of());
    }

    /**
     * The whole sentence.
     *
     * @param quote marks a quotation as such
     */
    public String text(UnaryOperator<String> quote) {
        StringBuilder text = new StringBuilder();
        String rest = sentence;
        for (String quotation : quotations) {
            int place = rest.indexOf("{}");
            text.append(rest, 0, place).append(quote.apply(quotation));
            rest = rest.substring(place + 2);
        }
        return text.append(rest).toString();
    }
}
