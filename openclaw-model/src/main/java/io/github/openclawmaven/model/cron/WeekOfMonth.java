package io.github.openclawmaven.model.cron;

/** The {@code #2}, {@code #L} or {@code L} behind a weekday. */
record WeekOfMonth(String rest, int mask) {

    static WeekOfMonth of(CronField field, Slice item, String text, CronDialect dialect) {
        int hash = text.indexOf('#');
        if (hash >= 0) {
            String week = text.substring(hash + 1).split("#", -1)[0];
            return new WeekOfMonth(text.substring(0, hash), mask(item, week));
        }
        if (field == CronField.DAY_OF_WEEK && dialect.hasDayModifiers() && text.endsWith("L")) {
            return new WeekOfMonth(text.substring(0, text.length() - 1), FieldValues.LAST_WEEK);
        }
        return new WeekOfMonth(text, FieldValues.EVERY_WEEK);
    }

    private static int mask(Slice item, String week) {
        if (week.isEmpty()) {
            return FieldValues.EVERY_WEEK;
        }
        if (week.equals("L")) {
            return FieldValues.LAST_WEEK;
        }
        if (!week.matches("0*[1-5]")) {
            throw new Rejection(item, "the week behind # is 1 to 5, or L");
        }
        return 1 << (week.charAt(week.length() - 1) - '1');
    }
}
