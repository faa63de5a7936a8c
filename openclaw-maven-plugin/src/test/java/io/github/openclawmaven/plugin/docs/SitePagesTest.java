package io.github.openclawmaven.plugin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the site lead somewhere, and name only what there is. */
class SitePagesTest {

    private static final Path SITE = Path.of("src", "site");
    private static final Path CONTRACTS = Path.of("src", "test", "resources", "contract");
    private static final Pattern MENU = Pattern.compile("<item name=\"[^\"]+\" href=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");
    private static final Pattern PROPERTY = Pattern.compile("\\bopenclaw\\.[A-Za-z-]+(?:\\.[A-Za-z]+)?");
    private static final Pattern IN_CONTRACT = Pattern.compile("\\$\\{(openclaw\\.[A-Za-z.-]+)}");
    private static final Pattern COORDINATES =
            Pattern.compile("openclaw-maven-plugin(?:</artifactId>\\s*<version>|:)([0-9][^<:]*)");
    private static final Pattern OWN_VERSION =
            Pattern.compile("<artifactId>openclaw-maven-parent</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void theMenuHasEachPage() {
        assertThat(found(MENU, read(SITE.resolve("site.xml"))))
                .containsAll(pages().map(page -> page.replace(".md", ".html")).toList())
                .filteredOn(link -> !link.startsWith("https://"))
                .allMatch(SitePagesTest::exists);
    }

    @Test
    void everyLinkBetweenPagesLeadsToOne() {
        pages().forEach(page -> assertThat(found(LINK, text(page)))
                .as(page)
                .filteredOn(link -> !link.startsWith("https://"))
                .allMatch(SitePagesTest::exists));
    }

    @Test
    void everyGoalHasItsLineOnTheFirstPage() {
        assertThat(found(LINK, text("index.md")))
                .containsAll(goals().map(goal -> goal + "-mojo.html").toList());
    }

    @Test
    void everyPropertyIsThatOfAParameter() {
        Set<String> properties = new TreeSet<>();
        goals().forEach(goal -> properties.addAll(found(IN_CONTRACT, read(CONTRACTS.resolve(goal + ".txt")))));

        pages().forEach(page -> assertThat(found(PROPERTY, text(page)))
                .as(page)
                .filteredOn(name -> !name.matches("openclaw\\.(ai|yaml|json|sarif|xml|example|apps|config).*"))
                .isSubsetOf(properties));
    }

    @Test
    void everyPomNamesThisVersion() {
        String own = found(OWN_VERSION, read(Path.of("pom.xml"))).iterator().next();

        assertThat(Stream.concat(pages().map(SitePagesTest::text), Stream.of(read(Path.of("..", "README.md"))))
                        .flatMap(text -> found(COORDINATES, text).stream()))
                .isNotEmpty()
                .containsOnly(own);
    }

    private static boolean exists(String link) {
        String name = link.replaceFirst("\\.(html|md)$", "");
        return link.equals("plugin-info.html")
                || Files.exists(SITE.resolve("markdown").resolve(name + ".md"))
                || goals().anyMatch(goal -> link.equals(goal + "-mojo.html"));
    }

    private static Stream<String> pages() {
        return names(SITE.resolve("markdown"));
    }

    private static Stream<String> goals() {
        return names(CONTRACTS).map(file -> file.replace(".txt", ""));
    }

    private static Stream<String> names(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String page) {
        return read(SITE.resolve("markdown").resolve(page));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .toList();
    }
}
