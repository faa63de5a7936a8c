package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake is one finding: of what follows from it nothing is said. */
class CauseTest {

    private static final Path CASES = Path.of("src/test/resources/cause/causes.txt");

    private static final String DESCRIPTOR = "openclaw.yaml";

    private static final String BASE =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6}
            models:
              default: anthropic/claude-sonnet-4-6
              providers: {anthropic: {apiKey: {secret: acme, key: k}}}
            agents: {main: {}}
            channels: {slack: {botToken: {secret: acme, key: b}, appToken: {secret: acme, key: a}}}
            """;

    /**
     * A row of the table.
     *
     * @param codes of errors and warnings, in the order they are reported in
     */
    record Case(String name, List<String> codes, Map<String, String> files) {

        @Override
        public String toString() {
            return name;
        }

        private static Case parse(String text) {
            String[] parts = text.split("\n", 2);
            int codes = parts[0].replaceFirst("( (OC\\d{4}|ok))+$", "").length();
            Map<String, String> files = new TreeMap<>(Map.of(DESCRIPTOR, BASE));
            String[] more = ("\n" + parts[1]).split("\n\\+\\+\\+ ");
            files.merge(DESCRIPTOR, more[0].substring(Math.min(1, more[0].length())), String::concat);
            for (String file : Arrays.asList(more).subList(1, more.length)) {
                String[] named = file.split("\n", 2);
                String[] sized = named[0].split(" \\*");
                files.put(sized[0], sized.length > 1 ? "x".repeat(Integer.parseInt(sized[1])) : named[1] + "\n");
            }
            List<String> expected = Stream.of(parts[0].substring(codes).strip().split(" "))
                    .filter(code -> !code.equals("ok"))
                    .toList();
            return new Case(parts[0].substring(0, codes), expected, files);
        }
    }

    static List<Case> cases() throws IOException {
        return Stream.of(Files.readString(CASES).split("(?m)^== "))
                .skip(1)
                .map(Case::parse)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldWithoutItsConsequences(Case mistake) throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            SourceFolder folder = new SourceFolder(memory.getPath("/project"));
            mistake.files().forEach(folder::with);
            Compilation compilation =
                    mistake.files().containsKey("openclaw-prod.yaml") ? folder.compileFor("prod") : folder.compile();

            assertThat(SourceFolder.mistakes(compilation))
                    .as(String.join("\n", SourceFolder.console(compilation)))
                    .extracting(place -> place.substring(place.lastIndexOf(' ') + 1))
                    .isEqualTo(mistake.codes());
        }
    }
}
