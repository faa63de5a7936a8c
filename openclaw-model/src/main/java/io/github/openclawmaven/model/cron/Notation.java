package io.github.openclawmaven.model.cron;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the items of a field are written.
 *
 * @param characters what the gateway lets through at all, names being numbers by then
 * @param plainItem what manuals describe; whatever else is let through is read only in part
 */
record Notation(Pattern characters, Pattern plainItem) {

    static Notation of(List<String> names, CronDialect dialect) {
        return new Notation(characters(""), plain(common(names, dialect)));
    }

    static Notation ofDays(CronDialect dialect) {
        return new Notation(
                characters(dialect.hasDayModifiers() ? "W" : ""),
                plain(common(List.of(), dialect) + "|L" + (dialect.hasDayModifiers() ? "|LW|\\d+W" : "")));
    }

    static Notation ofWeekdays(List<String> names, CronDialect dialect) {
        return new Notation(
                characters("#L"),
                plain("(?:" + common(names, dialect) + ")(?:#[1-5L]" + (dialect.hasDayModifiers() ? "|L" : "") + ")?"));
    }

    private static Pattern characters(String more) {
        return Pattern.compile("[/*0-9\\-" + more + "]*");
    }

    private static Pattern plain(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static String common(List<String> names, CronDialect dialect) {
        String value = names.isEmpty() ? "\\d+" : "(?:\\d+|" + String.join("|", names) + ")";
        String selection = "[*?](?:/\\d+)?|" + value + "(?:-" + value + "(?:/\\d+)?)?";
        return dialect.stepsFromNumbers() ? selection + "|(?:" + value + ")?/\\d+" : selection;
    }
}
