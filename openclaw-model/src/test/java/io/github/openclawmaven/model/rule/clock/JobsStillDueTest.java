package io.github.openclawmaven.model.rule.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsStillDueTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @TempDir
    private Path root;

    private Compilation compile(String release, String job) {
        return new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + "agents: {main: {}}\njobs:\n" + job)
                .compile(release);
    }

    private static List<String> lines(List<Diagnostic> found) {
        return found.stream()
                .map(it -> it.position().line() + " " + it.code().id() + " " + it.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: 2026-11-27T09:00:00Z | the time of the job is over, so it does not run any more",
                "at: 2026-11-27T10:00:00+01 | the time of the job is over, so it does not run any more",
                "cron: 0 0 9 1 1 * 2026, tz: UTC | the last day of the expression is over, so it does not run any more",
                "cron: 0 0 9 1 * * 2001-2025, tz: UTC | the last day of the expression is over, so it does not run any more",
                "cron: '2026-11-25T09:00:00', tz: UTC | the last day of the expression is over, so it does not run any more",
            })
    void aTimeThatIsOverIsAWarning(String schedule, String message) {
        Compilation compilation = compile("2026.9.6", "  a: {message: x, schedule: {" + schedule + "}}\n");

        assertThat(lines(compilation.overdueAt(NOW))).containsExactly("6 OC2019 " + message);
        assertThat(compilation.result()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.9.6  | at: 2026-11-27T09:00:01Z",
                "2026.9.6  | at: 2026-11-27T09:00:00-01:00",
                "2026.9.6  | every: 1h",
                "2026.9.6  | cron: 0 9 * * *, tz: UTC",
                "2026.9.6  | cron: 0 0 9 * * * 2026, tz: UTC",
                "2026.9.6  | cron: 0 0 9 29 2 * 2028, tz: UTC",
                // Still that day somewhere.
                "2026.9.6  | cron: 0 0 9 26 11 * 2026, tz: Pacific/Pago_Pago",
                // Said by another rule, on any day.
                "2026.9.6  | cron: 0 9 30 2 *, tz: UTC",
                "2026.1.30 | cron: 5/10 9 * * *, tz: UTC",
            })
    void aTimeToComeIsNone(String release, String schedule) {
        assertThat(compile(release, "  a: {message: x, schedule: {" + schedule + "}}\n")
                        .overdueAt(NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026.9.6,  2036-11-26T20:59:59Z, 0",
        "2026.9.6,  2036-11-26T21:00:01Z, 1",
        "2026.6.11, 2099-01-01T00:00:00Z, 1",
        "2026.5.28, 2099-01-01T00:00:00Z, 0",
    })
    void aTimeThatTheGatewayDoesNotTakeYetIsAWarning(String release, String instant, int warnings) {
        Compilation compilation = compile(release, "  a: {message: x, schedule: {at: " + instant + "}}\n");

        assertThat(lines(compilation.overdueAt(NOW)))
                .hasSize(warnings)
                .allMatch(line -> line.equals(
                        "6 OC2022 the gateway " + release + " takes no job whose time lies more than ten years ahead"));
    }

    @Test
    void aJobThatIsSwitchedOffRunsAtNoTimeAnyway() {
        assertThat(compile("2026.9.6", "  a: {message: x, enabled: false, schedule: {at: 2026-01-01T09:00:00Z}}\n")
                        .overdueAt(NOW))
                .isEmpty();
    }

    @Test
    void aCommentSuppressesItAndIsNotCalledUnusedBeforeItsTime() {
        String job = "  # openclaw:ignore OC2019 because it documents the launch\n"
                + "  a: {message: x, schedule: {at: 2026-01-01T09:00:00Z}}\n";
        Compilation compilation = compile("2026.9.6", job);

        assertThat(compilation.overdueAt(NOW)).isEmpty();
        assertThat(SourceFolder.mistakes(compilation)).isEmpty();
    }

    @Test
    void theReportThatABuildWritesKnowsNothingOfIt() {
        Compilation compilation = compile("2026.9.6", "  a: {message: x, schedule: {at: 2001-01-01T09:00:00Z}}\n");

        assertThat(compilation.overdueAt(NOW)).hasSize(1);
        assertThat(compilation.all()).extracting(found -> found.code().id()).doesNotContain("OC2019");
    }
}
