package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code helm repo add} keeps serves a push to the same repository. */
class HelmSettingsIT {

    @TempDir
    Path temporary;

    @Test
    void theAuthorityThatHelmWasGivenIsTheOneToTrustUnlessThePushNamesItsOwn() throws IOException {
        Path helms = temporary.resolve("helms.pem");
        Path own = temporary.resolve("own.pem");

        assertThat(push(helms).run().assertFailure().log()).contains(helms + " cannot be read");
        assertThat(push(helms)
                        .property("openclaw.push.caCertificates", own)
                        .run()
                        .assertFailure()
                        .log())
                .contains(own + " cannot be read")
                .doesNotContain(helms.toString());
    }

    private MavenBuild push(Path authority) throws IOException {
        Path repositories = Files.writeString(
                temporary.resolve("repositories.yaml"),
                "repositories: [{name: corp, url: 'https://charts.example.com', caFile: '" + authority + "'}]\n");
        return MavenBuild.of(ProjectDirectory.chartAt(temporary.resolve("project"), "trusting"))
                .environment("HELM_REPOSITORY_CONFIG", repositories.toString())
                .goals("package", "openclaw:push")
                .property("openclaw.push.url", "https://charts.example.com/")
                .property("openclaw.push.type", "webdav")
                .property("openclaw.push.dryRun", true);
    }
}
