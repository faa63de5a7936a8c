package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.gateway.ApprovalStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of exec approvals that an agent wrote opens nothing after the next start. */
class PlantedApprovalsIT {
    private static final Path SMALL =
            Path.of("src/test/resources/gateway/small").toAbsolutePath();

    @TempDir
    private Path root;

    /** Release 2026.9.6 itself imports such a file at the first start, and refuses all commands at a later one. */
    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void isNeitherImportedNorInTheWay(String release) throws Exception {
        GeneratedChart chart = GeneratedChart.of(SMALL, release, root.resolve("generated"));
        ApprovalStore store =
                GatewayInstallation.of(release).facts().approvals().store();
        Path file = root.resolve(store == ApprovalStore.HOME_FILE ? "home/.openclaw" : "state")
                .resolve("exec-approvals.json");

        for (String start : new String[] {"first", "second"}) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ExecApprovals.WIDE);
            try (RunningGateway gateway =
                    InstalledChart.of(chart, release, root).start()) {
                ExecApprovals approvals = ExecApprovals.of(gateway);
                assertThat(approvals.modes()).as(start).isEmpty();
                assertThat(approvals.patterns("main")).as(start).isEmpty();
                assertThat(approvals.patterns("*")).as(start).allMatch(pattern -> pattern.matches("(.*/)?tar"));
                assertThat(approvals.patterns("reports")).as(start).containsExactly("/usr/bin/wc");
            }
        }
    }
}
