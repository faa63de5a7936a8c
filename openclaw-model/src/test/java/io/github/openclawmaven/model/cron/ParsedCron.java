package io.github.openclawmaven.model.cron;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an expression. */
final class ParsedCron {

    private ParsedCron() {}

    static CronParse.Valid valid(String text) {
        return valid(text, CronDialect.CRONER_10);
    }

    static CronParse.Valid valid(String text, CronDialect dialect) {
        CronParse parse = CronExpression.parse(text, dialect);
        assertThat(parse).as(text).isInstanceOf(CronParse.Valid.class);
        return (CronParse.Valid) parse;
    }

    static CronParse.Invalid invalid(String text) {
        return invalid(text, CronDialect.CRONER_10);
    }

    static CronParse.Invalid invalid(String text, CronDialect dialect) {
        CronParse parse = CronExpression.parse(text, dialect);
        assertThat(parse).as(text).isInstanceOf(CronParse.Invalid.class);
        return (CronParse.Invalid) parse;
    }

    static String fault(String text) {
        CronParse.Invalid invalid = invalid(text);
        return text.substring(invalid.offset(), invalid.offset() + invalid.length());
    }
}
