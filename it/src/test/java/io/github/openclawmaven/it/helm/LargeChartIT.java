package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.model.size.ReleaseSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Kubernetes and Helm limit to 1 MiB is below it as long as it can be, and measured before. */
class LargeChartIT extends HelmTest {

    private static final int KIB = 1024;
    private static final int MIB = 1024 * KIB;

    @Test
    void aHundredAgentsThatShareMostOfTheirTextAndAThousandJobsAreInstalled() throws IOException {
        ChartProject project = deployment(100, 16, 3, 1000);
        Path chart = project.generate(NEW);

        String manifest = template(chart, DEFAULTS);

        assertThat(chart.resolve("descriptor")).doesNotExist();
        assertThat(StoredRelease.size(project.compile(NEW).chart(), manifest)).isLessThan(MIB);
        assertThat(Manifests.parse(manifest).all(ConfigMap.class))
                .hasSizeGreaterThan(100)
                .allSatisfy(map -> assertThat(size(map)).isLessThan(MIB));
    }

    /** A release is refused for its estimated size: never too late, and not much too early. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 0", "3, 0, 100, 10", "30, 15, 4, 100", "10, 0, 19, 1000"})
    void theEstimateIsAboveWhatHelmStoresAndNotFarAbove(int agents, int shared, int own, int jobs) throws IOException {
        ChartProject project = deployment(agents, shared, own, jobs);
        CompiledSource source = project.compile(NEW);

        long stored = StoredRelease.size(source.chart(), template(project.generate(NEW), DEFAULTS));

        long estimated =
                ReleaseSize.of(source.result().deployment(), source.result().documents());
        assertThat(estimated).isBetween(stored, stored * 5 / 4 + 32 * KIB);
    }

    /** @param shared of each agent's text, what all have, in KiB; {@code own} is the rest */
    private ChartProject deployment(int agents, int shared, int own, int jobs) {
        ChartProject project = new ChartProject(directory);
        IntStream.range(0, agents)
                .forEach(agent -> project.file(
                        "agents/agent-" + agent + "/AGENTS.md", prose(-1, shared * KIB) + prose(agent, own * KIB)));
        return project.file(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                defaultAgent: agent-0
                tools: {deny: [exec]}
                """
                        + lines("agents", agents, agent -> "agent-" + agent + ": {}")
                        + lines(
                                "jobs",
                                jobs,
                                job -> "job-" + job + ": {agent: agent-" + job % agents + ", schedule: {cron: \""
                                        + job % 60
                                        + " 9 * * *\", tz: UTC}, message: \""
                                        + prose(job, 150).replace('\n', '.') + "\"}"));
    }

    private static String lines(String heading, int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(line)
                .map(text -> "  " + text + "\n")
                .collect(Collectors.joining("", heading + ":" + (count == 0 ? " {}" : "") + "\n", ""));
    }

    /** Compresses about as well as what people write. */
    private static String prose(int seed, int size) {
        if (size == 0) {
            return "";
        }
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append(word((int) Math.abs(random.nextGaussian() * 700))).append(' ');
        }
        text.setLength(size - 1);
        return text.append('\n').toString();
    }

    private static String word(int number) {
        return new Random(number)
                .ints(2 + number % 8, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int size(ConfigMap map) {
        return Stream.of(map.getData(), map.getBinaryData())
                .flatMap(data -> data.values().stream())
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
