package io.github.openclawmaven.model.cron;

/**
 * A cron expression that the gateway accepts.
 *
 * @param text the expression without the white space around it, which is how the gateway hands it on
 */
public record CronExpression(String text) {

    /**
     * Reads an expression as the gateway does.
     *
     * <p>The verdict is that of croner 10.0.1, with one exception: dates that are not ISO-8601, such as
     * {@code Dec 1 2026 09:00}, are refused here, since they mean what the JavaScript engine makes of them.
     */
    public static CronParse parse(String text) {
        try {
            return CronReader.read(text);
        } catch (Rejection rejection) {
            return rejection.asResult();
        }
    }
}
