package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of one output directory, with what it warns of. */
abstract class OutputTest {

    @TempDir
    Path temporary;

    Path directory;
    final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void name() {
        directory = temporary.resolve("out");
    }

    final OutputDirectory open() throws OutputException {
        return OutputDirectory.open(new OutputPlace("openclaw.outputDirectory", directory, List.of()), warnings::add);
    }

    final boolean replace(Map<String, String> files) throws OutputException {
        Map<String, Content> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, Content.of(text)));
        try (OutputDirectory output = open()) {
            return output.replace(contents);
        }
    }

    final void write(String file, String text) throws IOException {
        Files.createDirectories(directory.resolve(file).getParent());
        Files.writeString(directory.resolve(file), text);
    }

    /** All that is in it and is neither mark nor lock, of outputs inside it too. */
    final Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        FoundFiles found = FoundFiles.in(directory);
        for (String path : found.regular()) {
            if (!OutputRecords.isRecord(Path.of(path).getFileName().toString())) {
                files.put(path, found.content(path).text().orElseThrow());
            }
        }
        return files;
    }
}
