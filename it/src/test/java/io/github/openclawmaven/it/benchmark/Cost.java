package io.github.openclawmaven.it.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.maven.MavenBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * What one build took, seen from outside.
 *
 * @param wall from its start to its end
 * @param cpu of all its threads, on all cores; without the last 20 ms before its end
 * @param peak of its memory, in MiB, as Linux counts it
 */
record Cost(Duration wall, Duration cpu, long peak) {

    private static final long LOOK_MILLIS = 20;
    private static final String TOO_LARGE = "error OC4110";

    /** Of a build that succeeds, or that has done all its work before it says that a ConfigMap cannot hold so many jobs. */
    static Cost of(MavenBuild build) throws IOException, InterruptedException {
        Path log = Files.createTempFile("benchmark", ".log");
        try {
            long start = System.nanoTime();
            Process process = build.start(log);
            Duration cpu = Duration.ZERO;
            long peak = 0;
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // The program mvn becomes the JVM: their process is the same.
                cpu = process.info().totalCpuDuration().orElse(cpu);
                peak = peak(process.pid()).orElse(peak);
            }
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            assertThat(Files.readString(log)).containsAnyOf("BUILD SUCCESS", TOO_LARGE);
            return new Cost(wall, cpu, peak);
        } finally {
            Files.delete(log);
        }
    }

    /** Each figure's median. */
    static Cost median(List<Cost> costs) {
        return new Cost(middle(costs, Cost::wall), middle(costs, Cost::cpu), middle(costs, Cost::peak));
    }

    private static <T extends Comparable<T>> T middle(List<Cost> costs, Function<Cost, T> figure) {
        return costs.stream().map(figure).sorted().toList().get(costs.size() / 2);
    }

    private static Optional<Long> peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            // It has just ended.
            return Optional.empty();
        }
    }
}
