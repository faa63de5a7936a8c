package io.github.openclawmaven.plugin.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.AtOnce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that have the same output directory at the same time. */
class ConcurrentOutputTest {

    private static final int ROUNDS = 15;
    private static final int KILLS = 4;
    private static final int CLEANS = 10;

    @TempDir
    private Path temporary;

    @Test
    void threadsOfOneBuildAllEndWithAWholeResult() throws Exception {
        List<String> letters = List.of("a", "b", "c", "d");
        List<Callable<String>> builds = new ArrayList<>();
        for (String letter : letters) {
            builds.add(() -> {
                OutputRace.run(output(), letter, ROUNDS);
                return letter;
            });
        }

        AtOnce.run(builds);

        assertHoldsOneOf(letters, ROUNDS - 1);
    }

    @Test
    void processesAllEndWithAWholeResult() throws Exception {
        Process first = start("a");
        Process second = start("b");

        assertThat(first.waitFor()).as(() -> text(log("a"))).isZero();
        assertThat(second.waitFor()).as(() -> text(log("b"))).isZero();
        assertHoldsOneOf(List.of("a", "b"), ROUNDS - 1);
    }

    /** What a clean leaves that ended half-way has no mark, and may be anyone's: only a refusal is right then. */
    @Test
    void aBuildEndsWellOrRefusesWhileAnotherCleansAgainAndAgain() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> cleaning = threads.submit(() -> {
                for (int i = 0; i < CLEANS; i++) {
                    clean();
                    Thread.sleep(200);
                }
                return null;
            });
            while (!cleaning.isDone()) {
                try {
                    OutputRace.run(output(), "a", 1);
                } catch (OutputException e) {
                    assertThat(e).hasMessageContaining("it holds files that this plugin did not write");
                }
            }
            cleaning.get();
        } finally {
            threads.shutdownNow();
        }
        clean();
        assertThat(output()).doesNotExist();
        OutputRace.run(output(), "b", 1);
        assertHoldsOneOf(List.of("b"), 0);
    }

    @Test
    void aBuildThatIsKilledLeavesWholeFilesAndNothingThatStopsTheNext() throws Exception {
        Files.createDirectories(output());
        OutputRace.run(output(), "a", 1);
        Files.writeString(output().resolve("only/mine"), "mine");
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("b");
            try {
                await(process);
                Thread.sleep(random.nextInt(60));
            } finally {
                process.destroyForcibly().waitFor();
            }

            for (Content content : files().values()) {
                String text = content.text().orElseThrow();
                assertThat(new HashSet<>(text.lines().toList())).hasSize(1);
                assertThat(text.lines().count()).isIn(1L, 200L);
            }
            write("c");
            Map<String, Content> expected = new TreeMap<>(OutputRace.files("c", 0));
            expected.put("only/mine", Content.of("mine"));
            assertThat(files()).isEqualTo(expected);
            assertThat(output().toFile().list()).hasSize(4);
        }
    }

    private void write(String letter) throws OutputException {
        OutputPlace place = new OutputPlace("openclaw.outputDirectory", output(), List.of());
        try (OutputDirectory output =
                OutputDirectory.open(place, warning -> assertThat(warning).endsWith(": only/mine"))) {
            output.replace(OutputRace.files(letter, 0));
        }
    }

    /** Waits until it has begun to write. */
    private void await(Process process) throws Exception {
        while (process.isAlive() && !Files.exists(output().resolve("only/b"))) {
            Thread.sleep(1);
        }
    }

    /** As {@code mvn clean} does it: what is added meanwhile stays. */
    private void clean() throws IOException {
        try (Stream<Path> paths = Files.walk(output())) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException | UncheckedIOException e) {
            // The other build is at work.
        }
    }

    private Process start(String letter) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        OutputRace.class.getName(),
                        output().toString(),
                        letter,
                        Integer.toString(ROUNDS))
                .redirectErrorStream(true)
                .redirectOutput(log(letter).toFile())
                .start();
    }

    private void assertHoldsOneOf(List<String> letters, int round) throws IOException {
        assertThat(files())
                .isIn(letters.stream()
                        .map(letter -> OutputRace.files(letter, round))
                        .toList());
        assertThat(output().toFile().list())
                .containsExactlyInAnyOrder(OutputMark.FILE_NAME, OutputRecords.LOCK, "chart", "only");
    }

    private Map<String, Content> files() throws IOException {
        Map<String, Content> files = new TreeMap<>();
        FoundFiles found = FoundFiles.in(output());
        for (String path : found.regular()) {
            if (!path.startsWith(OutputMark.FILE_NAME)) {
                files.put(path, found.content(path));
            }
        }
        return files;
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path output() {
        return temporary.resolve("out");
    }

    private Path log(String letter) {
        return temporary.resolve(letter + ".log");
    }
}
