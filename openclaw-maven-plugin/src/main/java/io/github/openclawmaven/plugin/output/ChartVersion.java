package io.github.openclawmaven.plugin.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SemVer 2 version of a chart from a Maven version. */
public final class ChartVersion {

    private static final String NUMBER = "(0|[1-9][0-9]*)";
    private static final Pattern MAVEN = Pattern.compile(
            NUMBER + "(?:\\." + NUMBER + ")?(?:\\." + NUMBER + ")?(?:-([0-9A-Za-z.-]+)|\\.([A-Za-z][0-9A-Za-z]*))?");
    private static final Pattern EMPTY_PART = Pattern.compile("(^|\\.)($|\\.)");
    private static final Pattern LEADING_ZERO = Pattern.compile("(^|\\.)0[0-9]+($|\\.)");

    private ChartVersion() {}

    /**
     * {@code 1.2-SNAPSHOT} becomes {@code 1.2.0-SNAPSHOT}, {@code 1.2.3.Final} becomes {@code 1.2.3+Final}; empty when a
     * version has no SemVer form.
     */
    public static Optional<String> of(String mavenVersion) {
        Matcher version = MAVEN.matcher(mavenVersion);
        if (!version.matches()) {
            return Optional.empty();
        }
        String preRelease = version.group(4);
        if (preRelease != null
                && (LEADING_ZERO.matcher(preRelease).find()
                        || EMPTY_PART.matcher(preRelease).find())) {
            return Optional.empty();
        }
        String core = version.group(1) + "." + orZero(version.group(2)) + "." + orZero(version.group(3));
        return Optional.of(core
                + (preRelease == null ? "" : "-" + preRelease)
                + (version.group(5) == null ? "" : "+" + version.group(5)));
    }

    private static String orZero(String number) {
        return number == null ? "0" : number;
    }
}
