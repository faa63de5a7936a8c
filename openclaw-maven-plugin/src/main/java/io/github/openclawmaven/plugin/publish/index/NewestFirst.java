package io.github.openclawmaven.plugin.publish.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders the versions of a chart as Helm does in an index: by SemVer 2, the newest first. Like Helm it takes {@code v1.2} for
 * {@code 1.2.0}, and puts last what is no version at all. Forty lines instead of a library, since order is all we need.
 *
 * <p>Others write the index too, so a version may have any length: no group of the pattern is in a loop, since for each round
 * Java would take a piece of the stack, and numbers are compared as digits.
 */
final class NewestFirst implements Comparator<String> {

    private static final Pattern VERSION =
            Pattern.compile("v?(\\d++)(?:\\.(\\d++))?(?:\\.(\\d++))?(?:-([0-9A-Za-z.-]++))?(?:\\+[0-9A-Za-z.-]++)?");
    private static final Pattern NUMBER = Pattern.compile("\\d++");
    private static final int PRE_RELEASE = 4;

    @Override
    public int compare(String one, String other) {
        Matcher left = VERSION.matcher(one);
        Matcher right = VERSION.matcher(other);
        boolean leftIsVersion = isVersion(left);
        if (leftIsVersion != isVersion(right)) {
            return leftIsVersion ? -1 : 1;
        }
        return leftIsVersion ? -oldestFirst(left, right) : 0;
    }

    private static boolean isVersion(Matcher matcher) {
        return matcher.matches()
                && preRelease(matcher).stream().flatMap(Arrays::stream).noneMatch(String::isEmpty);
    }

    private static int oldestFirst(Matcher left, Matcher right) {
        for (int part = 1; part < PRE_RELEASE; part++) {
            int order = numbers(left.group(part), right.group(part));
            if (order != 0) {
                return order;
            }
        }
        Optional<String[]> before = preRelease(left);
        Optional<String[]> after = preRelease(right);
        if (before.isEmpty() || after.isEmpty()) {
            return Boolean.compare(before.isEmpty(), after.isEmpty());
        }
        return Arrays.compare(before.get(), after.get(), NewestFirst::identifiers);
    }

    /** The identifiers between the dots, empty ones too. */
    private static Optional<String[]> preRelease(Matcher version) {
        return Optional.ofNullable(version.group(PRE_RELEASE)).map(text -> text.split("\\.", -1));
    }

    private static int identifiers(String left, String right) {
        boolean leftIsNumber = NUMBER.matcher(left).matches();
        boolean rightIsNumber = NUMBER.matcher(right).matches();
        if (leftIsNumber && rightIsNumber) {
            return numbers(left, right);
        }
        return leftIsNumber == rightIsNumber ? left.compareTo(right) : Boolean.compare(rightIsNumber, leftIsNumber);
    }

    private static int numbers(String left, String right) {
        String one = significant(left);
        String other = significant(right);
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    /** Nothing for none, and for zero. */
    private static String significant(String digits) {
        return digits == null ? "" : digits.replaceFirst("^0++", "");
    }
}
