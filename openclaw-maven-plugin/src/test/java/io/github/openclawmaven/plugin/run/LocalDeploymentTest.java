package io.github.openclawmaven.plugin.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDeploymentTest {
    private static final String RELEASE = "2026.9.6";

    @TempDir
    private Path root;

    @Test
    void findsASecretByTheNameThatTheConfigHasOrByThatOfTheCluster() {
        LocalProject project = LocalProject.in(root);

        for (String name : new String[] {"SECRET_KEYS_ANTHROPIC", "keys/anthropic"}) {
            LocalDeployment deployment = project.compile(RELEASE, Map.of(name, "one"));
            assertThat(deployment.variables()).containsEntry("SECRET_KEYS_ANTHROPIC", "one");
            assertThat(deployment.secrets().missing()).containsOnlyKeys("SECRET_TELEGRAM_TOKEN");
        }
    }

    @Test
    void turnsOffAChannelWithoutItsSecretAndSaysWhatWouldSetIt() {
        LocalDeployment without = LocalProject.in(root).compile(RELEASE, Map.of("keys/anthropic", "canary"));

        assertThat(JsonTree.parse(without.config().text())
                        .at("/channels/telegram/enabled")
                        .toString())
                .isEqualTo("false");
        assertThat(without.config().channels()).containsEntry("telegram", false);
        assertThat(without.missing())
                .anyMatch(
                        line -> line.contains("SECRET_TELEGRAM_TOKEN (in a cluster: key token of the Secret telegram)"))
                .anyMatch(line -> line.contains("echo 'SECRET_TELEGRAM_TOKEN=…' >> .openclaw-secrets.env"))
                .noneMatch(line -> line.contains("canary"));
    }

    @Test
    void leavesAChannelOnThatHasAll() {
        LocalDeployment with =
                LocalProject.in(root).compile(RELEASE, Map.of("keys/anthropic", "one", "telegram/token", "two"));

        assertThat(with.config().channels()).containsEntry("telegram", true);
        assertThat(with.missing()).isEmpty();
    }

    @Test
    void keepsTheLogWithTheState() {
        LocalProject project = LocalProject.in(root);

        assertThat(log(project)).isEqualTo(root.resolve("state/gateway.log").toString());
        project.replace("openclaw.yaml", "agents:", "logging: {file: /tmp/own.log}\nagents:");
        assertThat(log(project)).isEqualTo("/tmp/own.log");
    }

    private static String log(LocalProject project) {
        return JsonTree.parse(project.compile(RELEASE, Map.of()).config().text())
                .at("/logging/file")
                .asText();
    }
}
