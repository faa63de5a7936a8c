package io.github.openclawmaven.model.syntax;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A time zone of the IANA database, in any case, or an offset such as {@code +02:00}, as {@code Intl} of the gateway's Node 24
 * takes it. What it takes besides are abbreviations that have several meanings.
 */
public final class TimeZoneName {

    /** Zones that Node 24 knows, and that Java 17 keeps apart from its regions or does not know. */
    private static final Set<String> BEYOND_JAVA =
            Set.of("EST", "MST", "HST", "ROC", "GMT+0", "GMT-0", "US/Pacific-New", "America/Coyhaique");

    private static final Pattern OFFSET = Pattern.compile("[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?");
    private static final Pattern LIKE_OFFSET =
            Pattern.compile("(?:UTC|GMT|UT)?([+-])(\\d{1,2})(?::?(\\d{2})(?::00)?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Set<String> REGIONS = ZoneId.getAvailableZoneIds();

    /** Sorted when a name is asked for that is not written as usual. */
    private static final class InAnyCase {

        static final SortedSet<String> KNOWN = known();

        private static SortedSet<String> known() {
            SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(REGIONS);
            names.addAll(BEYOND_JAVA);
            return Collections.unmodifiableSortedSet(names);
        }
    }

    private TimeZoneName() {}

    /** What is wrong with a time zone. */
    public static Optional<String> problem(String text) {
        if (REGIONS.contains(text)) {
            return Optional.empty();
        }
        // Java ignores case beyond ASCII too, where dotless i is an i; Node does not.
        if (OFFSET.matcher(text).matches()
                || InAnyCase.KNOWN.contains(text) && ASCII.matcher(text).matches()) {
            return Optional.empty();
        }
        if (LIKE_OFFSET.matcher(text).matches()) {
            return Optional.of("an offset is + or - and two digits for the hours, up to 23, and two for the minutes");
        }
        return ZoneAbbreviation.of(text)
                .map(abbreviation -> "it is an abbreviation, and not in the IANA database"
                        + abbreviation
                                .takenFor()
                                .map(zone -> "; the gateway would take it for " + zone)
                                .orElse(""))
                .or(() -> Optional.of("the IANA database has no such time zone"));
    }

    /** What to write instead of a text that has a problem, in no words when nothing is near. */
    public static Suggestion remedy(String text) {
        return offset(text)
                .or(() -> ZoneAbbreviation.of(text)
                        .map(abbreviation -> "write "
                                + abbreviation.meant().stream()
                                        .map(zone -> '"' + zone + '"')
                                        .collect(Collectors.joining(" or "))))
                .map(words -> Suggestion.said(text, words))
                .orElseGet(() -> Suggestion.hint(text, all()));
    }

    private static Optional<String> offset(String text) {
        Matcher parts = LIKE_OFFSET.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String minutes = Optional.ofNullable(parts.group(3)).orElse("00");
        String offset =
                String.format(Locale.ROOT, "%s%02d:%s", parts.group(1), Integer.parseInt(parts.group(2)), minutes);
        return Optional.of(offset)
                .filter(it -> OFFSET.matcher(it).matches())
                .map(it -> "write \"" + it + "\", or the name of a zone");
    }

    /** All names, in an order that ignores case. */
    public static SortedSet<String> all() {
        return InAnyCase.KNOWN;
    }
}
