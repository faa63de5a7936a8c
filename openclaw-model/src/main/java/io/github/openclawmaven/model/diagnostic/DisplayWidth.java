package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.TableFile;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Columns that a terminal needs for a text. Only who prints a finding reads the table. */
final class DisplayWidth {

    private static final int HEXADECIMAL = 16;

    /** Terminals show it, though it is there for the breaking of lines. */
    private static final int SOFT_HYPHEN = 0xAD;

    /** The last character of each range by the first one. */
    private static final NavigableMap<Integer, Integer> WIDE = wide();

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** 0 of what is drawn into the character before it, 2 of Han, kana, Hangul, fullwidth forms and emoji, else 1. */
    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            case Character.FORMAT -> point == SOFT_HYPHEN ? 1 : 0;
            default -> isDrawnInto(point) ? 0 : isWide(point) ? 2 : 1;
        };
    }

    /** Vowels and last consonants of Hangul that is written letter by letter. */
    private static boolean isDrawnInto(int point) {
        return point >= 0x1160 && point <= 0x11FF;
    }

    private static boolean isWide(int point) {
        Map.Entry<Integer, Integer> range = WIDE.floorEntry(point);
        return range != null && point <= range.getValue();
    }

    private static NavigableMap<Integer, Integer> wide() {
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        for (String row : TableFile.rows(DisplayWidth.class, "wide.txt")) {
            String[] ends = row.split(" ");
            ranges.put(Integer.parseInt(ends[0], HEXADECIMAL), Integer.parseInt(ends[1], HEXADECIMAL));
        }
        return ranges;
    }
}
