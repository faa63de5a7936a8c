package io.github.openclawmaven.model.cron;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An expression taken apart, read and accepted.
 *
 * @param texts each field as written, without the plus sign; a missing second is 0, a missing year any
 * @param days what the fields from the day on select
 */
record Fields(Map<CronField, Slice> texts, DaySelection days) {

    private static final Slice ZERO = new Slice("0", 0);
    private static final Slice ANY = new Slice("*", 0);

    static Fields read(List<Slice> words, CronDialect dialect) {
        var texts = texts(words);
        Slice weekday = texts.get(CronField.DAY_OF_WEEK);
        boolean both = dialect.hasDayModifiers() && weekday.text().startsWith("+");
        if (both) {
            texts.put(CronField.DAY_OF_WEEK, weekday.from(1));
        }
        var values = new EnumMap<CronField, FieldValues>(CronField.class);
        texts.forEach((field, text) -> values.put(field, FieldReader.read(field, text, dialect)));
        return new Fields(texts, new DaySelection(values, any(texts), both));
    }

    DueTimes times() {
        return DueTimes.of(values(CronField.HOUR), values(CronField.MINUTE), values(CronField.SECOND));
    }

    private BitSet values(CronField field) {
        return days.values().get(field).values();
    }

    private static Map<CronField, Slice> texts(List<Slice> words) {
        var texts = new EnumMap<CronField, Slice>(CronField.class);
        texts.put(CronField.SECOND, ZERO);
        texts.put(CronField.YEAR, ANY);
        int skipped = words.size() == 5 ? 1 : 0;
        for (int i = 0; i < words.size(); i++) {
            texts.put(CronField.values()[i + skipped], words.get(i));
        }
        return texts;
    }

    private static List<CronField> any(Map<CronField, Slice> texts) {
        return texts.keySet().stream()
                .filter(field -> isStar(field, texts.get(field).text()))
                .toList();
    }

    /** A question mark selects all values too, yet the gateway does not take it for a star when it combines days. */
    private static boolean isStar(CronField field, String text) {
        return (field == CronField.DAY_OF_MONTH ? text.replaceAll("[Ll]", "") : text).equals("*");
    }
}
