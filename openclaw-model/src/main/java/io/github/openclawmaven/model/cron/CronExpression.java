package io.github.openclawmaven.model.cron;

/**
 * A cron expression that the gateway accepts.
 *
 * @param text the expression without the white space around it, which is how the gateway hands it on
 * @param days on which it is due
 * @param times at which it is due on each of them
 */
public record CronExpression(String text, DueDays days, DueTimes times) {

    /** An expression that every cron expression of the dialect fits; a few texts beside fit it, such as one with a minute 60. */
    public static String pattern(CronDialect dialect) {
        return "\\s*(?:@[A-Za-z]+|[A-Za-z0-9*?/,#+-]+(?:\\s+[A-Za-z0-9*?/,#+-]+){4," + (dialect.mostFields() - 1) + "}|"
                + OneShot.LIKE_DATE_TIME + ")\\s*";
    }

    /**
     * Reads an expression as the gateway does.
     *
     * <p>The verdict is that of its croner, with two exceptions: dates that are not ISO-8601, such as
     * {@code Dec 1 2026 09:00}, are refused here, since they mean what the JavaScript engine makes of them; and so is what
     * croner 9 accepts at some times only.
     */
    public static CronParse parse(String text, CronDialect dialect) {
        try {
            return CronReader.read(text, dialect);
        } catch (Rejection rejection) {
            return rejection.asResult();
        }
    }
}
