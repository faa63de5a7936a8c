package io.github.openclawmaven.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.SourceCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Profile {@code site-pages}: the pages that {@code mvn site} made, on a telephone and on a desk. */
class SitePages {

    private static final Path SITE = Path.of("../openclaw-maven-plugin/target/site");

    /** Says in the page what its window cannot show without scrolling to the side. */
    private static final String MEASURE =
            "<script>addEventListener('load', () => { document.title = document.documentElement.scrollWidth + ' of ' + innerWidth; })</script>";

    private static final Pattern WIDTH = Pattern.compile("<title>(\\d+) of (\\d+)</title>");

    @TempDir
    private static Path root;

    private static Path pages;

    @BeforeAll
    static void measure() throws IOException {
        assertThat(SITE)
                .as("made by: mvn -DskipTests package site -pl openclaw-maven-plugin -am")
                .exists();
        pages = SourceCopy.of(SITE, root.resolve("site"));
        for (Path page : all()) {
            Files.writeString(page, Files.readString(page) + MEASURE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 1280})
    void noPageScrollsToTheSide(int width) throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path page : all()) {
            Matcher measured = WIDTH.matcher(dom(page, width));
            assertThat(measured.find()).as(page.toString()).isTrue();
            if (Integer.parseInt(measured.group(1)) > Integer.parseInt(measured.group(2))) {
                wide.add(page.getFileName() + ": " + measured.group());
            }
        }

        assertThat(wide).isEmpty();
    }

    @Test
    void codesAndKeysCanBeLinkedTo() throws IOException {
        assertThat(dom(pages.resolve("diagnostics.html"), 1280)).contains("id=\"OC3002\"", "href=\"#OC3002\"");
        assertThat(dom(pages.resolve("descriptor.html"), 1280)).contains("id=\"apiVersion\"");
    }

    private static String dom(Path page, int width) throws IOException {
        return Chromium.dom(page, width, Files.createTempDirectory(root, "browser"));
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
