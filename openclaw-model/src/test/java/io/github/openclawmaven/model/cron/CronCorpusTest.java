package io.github.openclawmaven.model.cron;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The verdicts in corpus.tsv are croner's own; corpus.mjs beside it wrote them. */
class CronCorpusTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private record Line(CronDialect dialect, String verdict, String expression) {

        boolean isRejected() {
            return verdict.equals("rejected");
        }

        /** Not of what changes with the clock, nor of a date-time, which has croner's time of day too. */
        boolean hasDay() {
            return !isRejected()
                    && !(dialect.readsTheClock() && expression.indexOf('?') >= 0)
                    && !OneShot.isMeantBy(expression.strip());
        }

        CronParse parse() {
            return CronExpression.parse(expression, dialect);
        }
    }

    @Test
    void acceptsAndRejectsWhatCronerAcceptsAndRejects() throws IOException {
        var softly = new SoftAssertions();
        lines().forEach(line -> softly.assertThat(line.parse())
                .as(line.toString())
                .isInstanceOf(line.isRejected() ? CronParse.Invalid.class : CronParse.Valid.class));
        softly.assertAll();
    }

    @Test
    void findsTheFirstDueDayThatCronerFinds() throws IOException {
        var softly = new SoftAssertions();
        lines().filter(Line::hasDay)
                .forEach(line ->
                        softly.assertThat(firstDay(line)).as(line.toString()).isEqualTo(line.verdict()));
        softly.assertAll();
    }

    @Test
    void pointsIntoTheExpressionWhateverIsWrong() throws IOException {
        lines().forEach(line -> {
            if (line.parse() instanceof CronParse.Invalid invalid) {
                assertThat(invalid.offset()).as(line.toString()).isNotNegative();
                assertThat(invalid.offset() + invalid.length())
                        .as(line.toString())
                        .isLessThanOrEqualTo(line.expression().length());
                assertThat(invalid.message()).isNotBlank().doesNotEndWith(".");
            }
        });
    }

    @Test
    void everyRewritingThatItProposesIsAcceptedInPlaceOfTheFault() throws IOException {
        var softly = new SoftAssertions();
        lines().forEach(line -> {
            if (line.parse() instanceof CronParse.Invalid invalid) {
                rewritten(line.expression(), invalid).ifPresent(better -> softly.assertThat(faultAt(line, better))
                        .as("%s became %s", line, better)
                        .isNotEqualTo(invalid.offset()));
            }
        });
        softly.assertAll();
    }

    private static Optional<String> rewritten(String expression, CronParse.Invalid invalid) {
        return invalid.remedy().filter(remedy -> remedy.startsWith("write \"")).map(remedy -> {
            String text = remedy.substring("write \"".length(), remedy.length() - 1);
            return expression.substring(0, invalid.offset())
                    + text
                    + expression.substring(invalid.offset() + invalid.length());
        });
    }

    private static int faultAt(Line line, String expression) {
        return CronExpression.parse(expression, line.dialect()) instanceof CronParse.Invalid invalid
                ? invalid.offset()
                : -1;
    }

    private static String firstDay(Line line) {
        return line.parse() instanceof CronParse.Valid valid
                ? valid.expression()
                        .days()
                        .firstFrom(FIRST_DAY)
                        .map(Object::toString)
                        .orElse("never")
                : "rejected";
    }

    private static Stream<Line> lines() throws IOException {
        var json = new ObjectMapper();
        try (InputStream corpus = CronCorpusTest.class.getResourceAsStream("/cron/corpus.tsv")) {
            String text = new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
            var lines = Stream.<Line>builder();
            for (String line : text.lines().toList()) {
                String[] columns = line.split("\t");
                String expression = json.readValue(columns[2], String.class);
                lines.add(new Line(CronDialect.CRONER_9, columns[0], expression));
                lines.add(new Line(CronDialect.CRONER_10, columns[1], expression));
            }
            return lines.build();
        }
    }
}
