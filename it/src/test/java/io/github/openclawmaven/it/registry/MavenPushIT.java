package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.MavenDistribution;
import io.github.openclawmaven.it.maven.MavenResult;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code mvn deploy} to a registry that wants a password, which settings.xml holds encrypted. */
class MavenPushIT {

    /** What Maven 3 made of a master password, and with that of the registry's. */
    private static final String MASTER = "{82vl4DbHm+EHWYJ8Xx4kQVuFmNLNd5Vz4XfenWegZrQ=}";

    private static final String ENCRYPTED = "{iEnz+j+aiZkHamy5ZdR+x1SQN5oHu7c92UIoX+kcpmLgsxoyu8WrFeDm/2OKfpK2}";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void pushesWithAnEncryptedPasswordOnceAndThenFindsTheChartThere(MavenDistribution distribution) throws Exception {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "pushed");
        try (DockerRegistry registry =
                DockerRegistry.withPassword(temporary.resolve("registry")).start()) {
            MavenResult first =
                    build(project, registry, MASTER).with(distribution).run().assertSuccess();
            MavenResult second =
                    build(project, registry, MASTER).with(distribution).run().assertSuccess();

            String location = registry.url() + "/pushed:1.2.0 (sha256:";
            assertThat(first.log()).contains("Pushed " + location).doesNotContain(DockerRegistry.PASSWORD);
            assertThat(second.log()).contains("Already there: " + location).doesNotContain(DockerRegistry.PASSWORD);
            assertThat(first.log() + second.log()).doesNotContain(ENCRYPTED);
        }
    }

    @Test
    void pushesThroughTheProxyOfTheSettingsWithThePasswordThatDockerKeeps() throws Exception {
        String pair = DockerRegistry.USER + ":" + DockerRegistry.PASSWORD;
        try (TinyProxy proxy = TinyProxy.withPassword(temporary.resolve("proxy"));
                DockerRegistry registry = DockerRegistry.withPassword(temporary.resolve("registry"))
                        .start()) {
            Path docker = Files.createDirectory(temporary.resolve("docker"));
            Files.writeString(
                    docker.resolve("config.json"),
                    "{\"auths\":{\"" + registry.host() + "\":{\"auth\":\""
                            + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)) + "\"}}}");
            Path settings = Files.writeString(
                    temporary.resolve("settings.xml"),
                    """
                    <settings>
                      <proxies>
                        <proxy>
                          <protocol>http</protocol><host>127.0.0.1</host><port>%d</port>
                          <username>%s</username><password>%s</password>
                        </proxy>
                      </proxies>
                    </settings>
                    """
                            .formatted(proxy.port(), TinyProxy.USER, TinyProxy.PASSWORD));

            MavenResult result = MavenBuild.of(ProjectDirectory.chartAt(temporary.resolve("project"), "pushed"))
                    .goals("package", "openclaw:push", "--settings", settings.toString())
                    .environment("DOCKER_CONFIG", docker.toString())
                    .property("openclaw.push.url", registry.url())
                    .run()
                    .assertSuccess();

            assertThat(result.log())
                    .contains("Pushed " + registry.url() + "/pushed:1.2.0 (sha256:")
                    .doesNotContain(DockerRegistry.PASSWORD, TinyProxy.PASSWORD);
            assertThat(proxy.log()).contains("PUT http://" + registry.host() + "/v2/");
        }
    }

    @Test
    void refusesOtherContentUnderAVersionThatIsThere() throws Exception {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "pushed");
        try (DockerRegistry registry =
                DockerRegistry.withPassword(temporary.resolve("registry")).start()) {
            build(project, registry, MASTER).run().assertSuccess();
            project.file("src/main/openclaw/agents/main/AGENTS.md", "Be brief.\n");

            MavenResult result = build(project, registry, MASTER).run().assertFailure();

            assertThat(result.log())
                    .contains("pushed 1.2.0 is published already, with other content: " + registry.url()
                            + "/pushed:1.2.0")
                    .doesNotContain("at io.github.openclawmaven", DockerRegistry.PASSWORD);
        }
    }

    @Test
    void saysThatAPasswordCannotBeDecrypted() throws Exception {
        ProjectDirectory project = ProjectDirectory.chartAt(temporary.resolve("project"), "pushed");
        try (DockerRegistry registry =
                DockerRegistry.withPassword(temporary.resolve("registry")).start()) {
            MavenResult result =
                    build(project, registry, "{AAAAAAAAAAAAAAAAAAAAAA==}").run().assertFailure();

            assertThat(result.log())
                    .contains("The password of server \"" + registry.host() + "\" in settings.xml cannot be decrypted")
                    .doesNotContain("at io.github.openclawmaven", ENCRYPTED);
        }
    }

    private MavenBuild build(ProjectDirectory project, DockerRegistry registry, String master) throws IOException {
        Path security = Files.writeString(
                temporary.resolve("settings-security.xml"),
                "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
        Path settings = Files.writeString(
                temporary.resolve("settings.xml"),
                """
                <settings>
                  <servers>
                    <server><id>%s</id><username>%s</username><password>%s</password></server>
                  </servers>
                </settings>
                """
                        .formatted(registry.host(), DockerRegistry.USER, ENCRYPTED));
        return MavenBuild.of(project)
                .deployTo(temporary.resolve("repository"))
                .goals("--settings", settings.toString())
                .property("settings.security", security)
                .property("openclaw.push.url", registry.url());
    }
}
