package io.github.openclawmaven.model.syntax;

import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A time zone of the IANA database, in any case, as {@code Intl} of the gateway's Node 24 takes it. */
public final class TimeZoneName {

    /** Zones that Node 24 knows, and that Java 17 keeps apart from its regions or does not know yet. */
    private static final Set<String> BEYOND_JAVA = Set.of("EST", "MST", "HST", "America/Coyhaique");

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT|UT)?[+-]\\d.*|Z", Pattern.CASE_INSENSITIVE);
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
        if (InAnyCase.KNOWN.contains(text) && ASCII.matcher(text).matches()) {
            return Optional.empty();
        }
        if (OFFSET.matcher(text).matches()) {
            return Optional.of("a time zone is a name such as UTC or Europe/Berlin, not an offset");
        }
        return Optional.of("the IANA database has no such time zone");
    }

    /** All names, in an order that ignores case. */
    public static SortedSet<String> all() {
        return InAnyCase.KNOWN;
    }
}
