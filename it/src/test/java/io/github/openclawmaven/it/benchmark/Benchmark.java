package io.github.openclawmaven.it.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Profile {@code benchmark}: prints what the README says that a run costs. With {@code -Dbenchmark.against=DIRECTORY}, the local
 * repository of another build of this plugin, both are measured in turn.
 */
class Benchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 9);
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path root;

    @Test
    void theFirstSecond() throws IOException, InterruptedException {
        ProjectDirectory empty = new ProjectDirectory(root.resolve("empty"))
                .file(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example.it</groupId>
                          <artifactId>empty</artifactId>
                          <version>1</version>
                          <packaging>pom</packaging>
                        </project>
                        """);
        ProjectDirectory example = ProjectDirectory.exampleAt(root.resolve("example"));
        Files.delete(example.path().resolve(".mvn/jvm.config"));
        Map<String, Supplier<MavenBuild>> builds = new LinkedHashMap<>();
        for (List<String> jvm : List.of(List.of(QUICK), List.<String>of())) {
            builds.putAll(builds("validate, empty project", empty, "validate", jvm));
            builds.putAll(builds("openclaw:help", example, "openclaw:help", jvm));
            builds.putAll(builds("openclaw:generate", example, "openclaw:generate", jvm));
        }
        print(costs(builds, ROUNDS));
        for (String goal : List.of("openclaw:help", "openclaw:generate")) {
            builds(goal, example, goal, List.of()).forEach((name, build) -> System.out.println(classes(name, build)));
        }
    }

    @Test
    void growth() throws IOException, InterruptedException {
        Map<String, Supplier<MavenBuild>> builds = new LinkedHashMap<>();
        for (int jobs : new int[] {0, 1_000, 10_000}) {
            ProjectDirectory project = ProjectDirectory.exampleAt(root.resolve("jobs" + jobs));
            append(
                    project,
                    "jobs:\n",
                    IntStream.range(0, jobs)
                            .mapToObj(
                                    job -> "  job-" + job
                                            + ": {schedule: {cron: \"0 9 * * *\", tz: UTC}, agent: main, message: Good morning.}\n"));
            builds.putAll(builds(jobs + " jobs more", project, "openclaw:generate", List.of()));
        }
        ProjectDirectory project = ProjectDirectory.exampleAt(root.resolve("agents"));
        String descriptor = Files.readString(descriptor(project));
        String more = IntStream.range(0, 1_000)
                .mapToObj(agent -> "  agent-" + agent + ": {identity: {name: Agent " + agent + "}}\n")
                .collect(Collectors.joining());
        Files.writeString(descriptor(project), descriptor.replace("\nagents:\n", "\nagents:\n" + more));
        builds.putAll(builds("1000 agents more", project, "openclaw:generate", List.of()));
        print(costs(builds, (ROUNDS + 2) / 3));
    }

    private static void append(ProjectDirectory project, String heading, Stream<String> lines) throws IOException {
        Files.writeString(
                descriptor(project),
                Files.readString(descriptor(project)) + lines.collect(Collectors.joining("", heading, "")));
    }

    private static Path descriptor(ProjectDirectory project) {
        return project.path().resolve("src/main/openclaw/openclaw.yaml");
    }

    /** The build, and the same with the other plugin where there is one. */
    private static Map<String, Supplier<MavenBuild>> builds(
            String name, ProjectDirectory project, String goal, List<String> jvm) {
        String title = name + (jvm.isEmpty() ? "" : " " + jvm.get(0));
        Supplier<MavenBuild> build = () -> MavenBuild.of(project)
                .plainJvm()
                .jvm(jvm.toArray(String[]::new))
                .goals(goal);
        Map<String, Supplier<MavenBuild>> builds = new LinkedHashMap<>();
        builds.put(title, build);
        String against = System.getProperty("benchmark.against", "");
        if (!against.isEmpty()) {
            builds.put(title + ", other", () -> build.get().property("maven.repo.local", against));
        }
        return builds;
    }

    /** In turn, so that all see the same of what else the machine does; the first round, which may download, is not counted. */
    private static Map<String, Cost> costs(Map<String, Supplier<MavenBuild>> builds, int rounds)
            throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Supplier<MavenBuild>> build : builds.entrySet()) {
                List<Cost> counted = costs.computeIfAbsent(build.getKey(), name -> new ArrayList<>());
                if (round == 0) {
                    Cost.of(build.getValue().get());
                } else {
                    counted.add(Cost.of(build.getValue().get().goals("-o")));
                }
            }
        }
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(name, Cost.median(all)));
        return medians;
    }

    private static void print(Map<String, Cost> costs) {
        System.out.println("| Build | Wall | CPU | Peak |\n|---|---|---|---|");
        costs.forEach((name, cost) -> System.out.println("| " + name + " | " + seconds(cost.wall()) + " | "
                + seconds(cost.cpu()) + " | " + cost.peak() + " MiB |"));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    /** How many classes a build loads: the same in each run, whatever else the machine does. */
    private static String classes(String name, Supplier<MavenBuild> build) {
        List<String> loaded = build.get().jvm("-Xlog:class+load").run().assertSuccess().lines().stream()
                .filter(line -> line.contains(" source: "))
                .toList();
        assertThat(loaded).isNotEmpty();
        return name + ": " + loaded.size() + " classes, "
                + loaded.stream().filter(line -> line.contains("$$Lambda")).count() + " of them lambdas";
    }
}
