package io.github.openclawmaven.it.docs;

import java.util.List;
import java.util.Locale;

/**
 * A row of {@code differences.tsv}: what one side alone may say.
 *
 * @param page {@code *} for all pages
 * @param says what it starts with: a code, or words of the gateway
 * @param reason why that is right, or cannot be otherwise
 */
record KnownDifference(Side side, String page, String says, String reason) {

    private static final String ANY = "*";

    static KnownDifference parse(String row) {
        List<String> cells = List.of(row.split("\t"));
        if (cells.size() != 4) {
            throw new IllegalArgumentException("not four cells: " + row);
        }
        return new KnownDifference(
                Side.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), cells.get(1), cells.get(2), cells.get(3));
    }

    /** Whether it is a rule of the product that no release has. */
    boolean isOwnRule() {
        return side == Side.COMPILER && page.equals(ANY);
    }

    boolean covers(Side alone, DocsExample example, String said) {
        return side == alone && (page.equals(ANY) || page.equals(example.page())) && said.startsWith(says);
    }
}
