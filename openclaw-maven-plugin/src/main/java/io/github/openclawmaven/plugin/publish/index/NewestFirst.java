package io.github.openclawmaven.plugin.publish.index;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders the versions of a chart as Helm does in an index: by SemVer 2, the newest first. Like Helm it takes {@code v1.2} for
 * {@code 1.2.0}, and puts last what is no version at all. Forty lines instead of a library, since order is all we need.
 */
final class NewestFirst implements Comparator<String> {

    private static final Pattern VERSION = Pattern.compile(
            "v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int PRE_RELEASE = 4;

    @Override
    public int compare(String one, String other) {
        Matcher left = VERSION.matcher(one);
        Matcher right = VERSION.matcher(other);
        boolean leftIsVersion = left.matches();
        if (leftIsVersion != right.matches()) {
            return leftIsVersion ? -1 : 1;
        }
        return leftIsVersion ? -oldestFirst(left, right) : 0;
    }

    private static int oldestFirst(Matcher left, Matcher right) {
        for (int part = 1; part < PRE_RELEASE; part++) {
            int order = number(left.group(part)).compareTo(number(right.group(part)));
            if (order != 0) {
                return order;
            }
        }
        Optional<String> before = Optional.ofNullable(left.group(PRE_RELEASE));
        Optional<String> after = Optional.ofNullable(right.group(PRE_RELEASE));
        if (before.isEmpty() || after.isEmpty()) {
            return Boolean.compare(before.isEmpty(), after.isEmpty());
        }
        return preReleases(before.get().split("\\."), after.get().split("\\."));
    }

    private static int preReleases(String[] left, String[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = identifiers(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int identifiers(String left, String right) {
        boolean leftIsNumber = NUMBER.matcher(left).matches();
        boolean rightIsNumber = NUMBER.matcher(right).matches();
        if (leftIsNumber && rightIsNumber) {
            return number(left).compareTo(number(right));
        }
        return leftIsNumber == rightIsNumber ? left.compareTo(right) : Boolean.compare(rightIsNumber, leftIsNumber);
    }

    private static BigInteger number(String digits) {
        return digits == null ? BigInteger.ZERO : new BigInteger(digits);
    }
}
