package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Position;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a source directory, it is answered with findings inside it, at little expense and without an exception,
 * and twice the same. The profile {@code mutants} takes many more, in a small heap.
 */
class MutatedDescriptorTest {

    private static final Path FULL = Path.of("src/test/resources/full/openclaw.yaml");

    private static final int COUNT = Integer.getInteger("mutants", 20_000);
    private static final long SEED = Long.getLong("mutants.seed", 1);
    /** For one of them, in processor time. */
    private static final int MILLIS = 2000;
    /** For one of them, of all that it allocates. */
    private static final int MEBIBYTES = 256;

    private static final int THREADS = 2;
    /** Every so many of them is compiled again. */
    private static final int SAMPLE = 50;

    private static final int SHOWN = 10;
    /** Every so many of them the console says so. */
    private static final int PROGRESS = 50_000;

    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong largest = new AtomicLong();
    private final AtomicInteger accepted = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void isAnsweredWithFindingsInsideTheFile() throws InterruptedException {
        List<Map<String, byte[]>> originals = Mutant.originals();
        assertThat(originals).hasSizeGreaterThan(100);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            threads.execute(() -> {
                for (int number = next.getAndIncrement();
                        number < COUNT && failures.size() < SHOWN;
                        number = next.getAndIncrement()) {
                    if (number > 0 && number % PROGRESS == 0) {
                        System.out.println(number + " mutants of seed " + SEED + " are through");
                    }
                    Mutant mutant = Mutant.of(originals, SEED, number);
                    problem(mutant, number % SAMPLE == 0).ifPresent(what -> failures.add(mutant.name() + ": " + what));
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(4, TimeUnit.HOURS)).isTrue();

        System.out.println(COUNT + " mutants of seed " + SEED + ": " + accepted + " accepted, none took more than "
                + slowest + " ms and " + largest + " MiB, "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB of heap");
        assertThat(failures).isEmpty();
        assertThat(accepted.get()).isBetween(COUNT / 100, COUNT / 2);
    }

    private Optional<String> problem(Mutant mutant, boolean twice) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            SourceFolder folder = new SourceFolder(memory.getPath("/project"));
            mutant.files().forEach(folder::with);
            AtomicReference<Compilation> answer = new AtomicReference<>();
            Expense expense = Expense.atMost(() -> answer.set(folder.compile()));
            if (isTooMuch(expense)) {
                expense = Expense.alone(folder::compile);
            }
            if (isTooMuch(expense)) {
                return Optional.of("takes " + expense);
            }
            slowest.accumulateAndGet(expense.millis(), Math::max);
            largest.accumulateAndGet(expense.mebibytes(), Math::max);
            Compilation compilation = answer.get();
            accepted.addAndGet(compilation.result().isPresent() ? 1 : 0);
            if (twice && !isSame(compilation, folder.compile())) {
                return Optional.of("is not answered the same twice");
            }
            return unplaced(compilation);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(
                    e + " at " + List.of(e.getStackTrace()).stream().limit(3).toList() + " because of "
                            + Optional.ofNullable(e.getCause()));
        }
    }

    private static boolean isTooMuch(Expense expense) {
        return expense.millis() > MILLIS || expense.mebibytes() > MEBIBYTES;
    }

    private static boolean isSame(Compilation one, Compilation other) {
        return SourceFolder.places(one).equals(SourceFolder.places(other))
                && SourceFolder.console(one).equals(SourceFolder.console(other))
                && one.result()
                        .map(Compilation.Result::documents)
                        .equals(other.result().map(Compilation.Result::documents));
    }

    private static Optional<String> unplaced(Compilation compilation) {
        DiagnosticText console = new DiagnosticText(compilation.diagnostics());
        return compilation.diagnostics().stream()
                .filter(found -> !isInside(found.position())
                        || !found.related().stream().allMatch(place -> isInside(place.position()))
                        || console.lines(found).stream().anyMatch(line -> line.contains("\n")))
                .map(found -> "is answered outside of its text: " + found)
                .findFirst()
                .or(() -> Optional.of("has errors and a result, or neither")
                        .filter(what -> compilation.result().isPresent()
                                == compilation.diagnostics().stream().anyMatch(Diagnostic::isError)));
    }

    /** Where a line has something it is marked; behind its end something is missing; some files are not shown at all. */
    private static boolean isInside(Position position) {
        List<String> lines = position.source().lines();
        if (position.line() > lines.size()) {
            return lines.isEmpty() && position.line() == 1 && position.column() == 1;
        }
        String line = lines.get(position.line() - 1);
        int end = line.codePointCount(0, line.length());
        return position.column() - 1 + position.length() <= end
                && (position.length() > 0
                        || position.column()
                                > line.stripTrailing()
                                        .codePointCount(0, line.stripTrailing().length()));
    }

    @Test
    void theOriginalHasNoFindingOnTheNewestReleaseAndOnTheOldestThoseOfWhatItLacks(@TempDir Path root)
            throws IOException {
        SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", Files.readString(FULL));

        assertThat(SourceFolder.mistakes(folder.compile("2026.9.6"))).isEmpty();
        assertThat(SourceFolder.places(folder.compile("2026.2.26")))
                .containsExactly(
                        "-Dopenclaw.release:1:1+9 OC6223",
                        "-Dopenclaw.release:1:1+9 OC6225",
                        "openclaw.yaml:24:7+7 OC6103",
                        "openclaw.yaml:35:5+11 OC6102",
                        "openclaw.yaml:37:5+8 OC6103",
                        "openclaw.yaml:47:5+8 OC6302");
    }
}
