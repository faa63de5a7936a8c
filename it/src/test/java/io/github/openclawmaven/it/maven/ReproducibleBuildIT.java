package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the directory, nor the machine, nor the clock leaves a trace in what a build makes. */
class ReproducibleBuildIT {

    @TempDir
    Path temporary;

    @Test
    void anotherDirectoryTimeZoneLocaleAndUmaskGiveTheSameBytes() {
        ProjectDirectory here = ProjectDirectory.exampleAt(temporary.resolve("here"));
        ProjectDirectory elsewhere = ProjectDirectory.exampleAt(temporary.resolve("Grüße 世界 dir"));

        MavenBuild.of(here)
                .goals("generate-resources")
                .environment("TZ", "UTC")
                .run()
                .assertSuccess();
        MavenResult result = MavenBuild.of(elsewhere)
                .goals("generate-resources")
                .environment("TZ", "Asia/Kathmandu")
                .environment("LC_ALL", "C.UTF-8")
                .jvm("-Duser.timezone=Pacific/Apia", "-Duser.language=tr", "-Duser.country=TR")
                .umask("077")
                .run()
                .assertSuccess();

        assertThat(result.warnings()).isEmpty();
        assertThat(new FileTree(elsewhere.target()).contents())
                .isNotEmpty()
                .isEqualTo(new FileTree(here.target()).contents());
    }

    @Test
    void noAbsolutePathAndNoClockIsInTheOutput() {
        ProjectDirectory example = ProjectDirectory.exampleAt(temporary);
        LocalDate before = LocalDate.now(ZoneOffset.UTC);

        MavenBuild.of(example).goals("generate-resources").run().assertSuccess();

        LocalDate after = LocalDate.now(ZoneOffset.UTC);
        assertThat(new FileTree(example.target()).contents()).isNotEmpty().allSatisfy((file, bytes) -> {
            String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertThat(text)
                    .doesNotContain(temporary.toString())
                    .doesNotContain(MavenBuild.LOCAL_REPOSITORY.toString())
                    .doesNotContain(System.getProperty("user.home"))
                    .doesNotContain(before.toString(), after.toString())
                    .doesNotContain(plain(before), plain(after));
        });
    }

    private static String plain(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date);
    }
}
