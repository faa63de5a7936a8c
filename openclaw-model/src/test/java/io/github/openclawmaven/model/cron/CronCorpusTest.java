package io.github.openclawmaven.model.cron;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The verdicts in corpus.tsv are croner's own; corpus.mjs beside it wrote them. */
class CronCorpusTest {

    private static final int FIRST_YEAR = 2024;

    private record Line(String verdict, String expression) {

        boolean isRejected() {
            return verdict.equals("rejected");
        }

        boolean hasFields() {
            return !isRejected() && !expression.startsWith("@") && !OneShot.isMeantBy(expression.strip());
        }
    }

    @Test
    void acceptsAndRejectsWhatCronerAcceptsAndRejects() throws IOException {
        var softly = new SoftAssertions();
        lines().forEach(line -> softly.assertThat(CronExpression.parse(line.expression()))
                .as(line.toString())
                .isInstanceOf(line.isRejected() ? CronParse.Invalid.class : CronParse.Valid.class));
        softly.assertAll();
    }

    @Test
    void findsTheFirstDueDayThatCronerFinds() throws IOException {
        var softly = new SoftAssertions();
        lines().filter(Line::hasFields).forEach(line -> softly.assertThat(firstDay(line.expression()))
                .as(line.toString())
                .isEqualTo(line.verdict()));
        softly.assertAll();
    }

    @Test
    void pointsIntoTheExpressionWhateverIsWrong() throws IOException {
        lines().forEach(line -> {
            if (CronExpression.parse(line.expression()) instanceof CronParse.Invalid invalid) {
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
            if (CronExpression.parse(line.expression()) instanceof CronParse.Invalid invalid) {
                rewritten(line.expression(), invalid).ifPresent(better -> softly.assertThat(faultAt(better))
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

    private static int faultAt(String expression) {
        return CronExpression.parse(expression) instanceof CronParse.Invalid invalid ? invalid.offset() : -1;
    }

    private static String firstDay(String expression) {
        return Fields.read(new Slice(expression, 0).words())
                .days()
                .firstDayFrom(FIRST_YEAR)
                .map(Object::toString)
                .orElse("never");
    }

    private static Stream<Line> lines() throws IOException {
        var json = new ObjectMapper();
        try (InputStream corpus = CronCorpusTest.class.getResourceAsStream("/cron/corpus.tsv")) {
            String text = new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
            var lines = Stream.<Line>builder();
            for (String line : text.lines().toList()) {
                String[] columns = line.split("\t");
                lines.add(new Line(columns[0], json.readValue(columns[1], String.class)));
            }
            return lines.build();
        }
    }
}
