package io.github.openclawmaven.it.verdict;

import java.util.List;
import java.util.Locale;

/**
 * A row of a table of differences: what one side alone may say.
 *
 * @param place {@code *} for all places
 * @param says what it starts with: a code, or words of the gateway
 * @param reason why that is right, or cannot be otherwise
 */
public record KnownDifference(Side side, String place, String says, String reason) {

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
        return side == Side.COMPILER && place.equals(ANY);
    }

    /** Whether it explains what one of them alone says of what is there. */
    public boolean covers(Side alone, String at, String said) {
        return side == alone && (place.equals(ANY) || at.startsWith(place + ":")) && said.startsWith(says);
    }
}
