package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParallelReactorIT {

    private static final List<String> CHARTS =
            IntStream.rangeClosed(1, 10).mapToObj(number -> "chart-" + number).toList();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TODAYS")
    void fourThreadsBuildWhatOneBuilds(MavenDistribution distribution) {
        ProjectDirectory sequential = ProjectDirectory.reactorAt(temporary.resolve("sequential"), CHARTS);
        ProjectDirectory parallel = ProjectDirectory.reactorAt(temporary.resolve("parallel"), CHARTS);

        build(sequential).with(distribution).run().assertSuccess();
        MavenResult result =
                build(parallel).with(distribution).goals("-T4").run().assertSuccess();

        assertThat(result.warnings()).isEmpty();
        assertThat(new FileTree(charts(parallel)).contents())
                .containsKey("index.yaml")
                .containsKeys(CHARTS.stream().map(chart -> chart + "-1.2.0.tgz").toArray(String[]::new));
        assertThat(new FileTree(repository(parallel)).contents())
                .containsKey("com/example/it/chart-10/1.2/chart-10-1.2.tgz");
        for (String chart : CHARTS) {
            assertThat(new FileTree(parallel.in(chart).target()).contents())
                    .isNotEmpty()
                    .isEqualTo(new FileTree(sequential.in(chart).target()).contents());
            String line = "[INFO] Wrote " + chart + "/target/openclaw for the gateway 2026.9.6 (1 agent, 1 job). Next: "
                    + "create the Secret openclaw-secrets, then helm install " + chart + " " + chart
                    + "/target/openclaw/chart/" + chart
                    + " --create-namespace --namespace " + chart;
            assertThat(result.lines())
                    .containsOnlyOnce(line, "[INFO] Wrote " + chart + "/target/" + chart + "-1.2.0.tgz");
        }
    }

    private static MavenBuild build(ProjectDirectory reactor) {
        return MavenBuild.of(reactor).deployTo(repository(reactor)).property("openclaw.push.url", charts(reactor));
    }

    private static Path charts(ProjectDirectory reactor) {
        return reactor.path().resolve("charts");
    }

    private static Path repository(ProjectDirectory reactor) {
        return reactor.path().resolve("repository");
    }
}
