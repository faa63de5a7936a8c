package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the directory, nor the machine, nor the clock leaves a trace in what a build makes. */
class ReproducibleBuildIT {

    @TempDir
    Path temporary;

    @Test
    void anotherDirectoryTimeZoneLocaleAndUmaskGiveTheSameBytes() {
        ProjectDirectory here = ProjectDirectory.chartAt(temporary.resolve("here"), "same");
        ProjectDirectory elsewhere = ProjectDirectory.chartAt(temporary.resolve("Grüße 世界 dir"), "same");

        MavenBuild.of(here).goals("package").environment("TZ", "UTC").run().assertSuccess();
        MavenResult result = MavenBuild.of(elsewhere)
                .goals("package")
                .environment("TZ", "Asia/Kathmandu")
                .environment("LC_ALL", "C.UTF-8")
                .jvm("-Duser.timezone=Pacific/Apia", "-Duser.language=tr", "-Duser.country=TR")
                .umask("077")
                .run()
                .assertSuccess();

        assertThat(result.warnings()).isEmpty();
        assertThat(new FileTree(elsewhere.target()).contents())
                .containsKeys("same-1.2.0.tgz", "openclaw/openclaw.json", "openclaw/chart/same/Chart.yaml")
                .isEqualTo(new FileTree(here.target()).contents());
    }

    @Test
    void noAbsolutePathAndNoClockIsInTheOutput() {
        ProjectDirectory chart = ProjectDirectory.chartAt(temporary.resolve("project"), "clean");
        LocalDate before = LocalDate.now(ZoneOffset.UTC);

        MavenBuild.of(chart).goals("package", "openclaw:lint").run().assertSuccess();

        LocalDate after = LocalDate.now(ZoneOffset.UTC);
        assertThat(unpacked(chart)).isNotEmpty().allSatisfy((file, text) -> {
            assertThat(text)
                    .doesNotContain(temporary.toString())
                    .doesNotContain(MavenBuild.LOCAL_REPOSITORY.toString())
                    .doesNotContain(System.getProperty("user.home"))
                    .doesNotContain(before.toString(), after.toString())
                    .doesNotContain(plain(before), plain(after));
        });
    }

    /** Every file as text, archives without their compression. */
    private static Map<String, String> unpacked(ProjectDirectory project) {
        Map<String, String> files = new FileTree(project.target()).contents();
        files.replaceAll((file, bytes) -> {
            byte[] content = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return new String(file.endsWith(".tgz") ? gunzip(content) : content, StandardCharsets.UTF_8);
        });
        return files;
    }

    private static byte[] gunzip(byte[] archive) {
        try (GZIPInputStream tar = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            return tar.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(date);
    }
}
