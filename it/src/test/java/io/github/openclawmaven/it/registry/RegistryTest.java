package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.oci.OciRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that pushes to a real registry, and looks at what real Helm pulls. */
abstract class RegistryTest {

    static final Credentials NOBODY = new Credentials.None();
    static final Credentials ALICE = new Basic(DockerRegistry.USER, DockerRegistry.PASSWORD);
    static final HttpSettings SETTINGS = HttpSettings.defaults();

    @TempDir
    Path directory;

    final List<String> progress = new CopyOnWriteArrayList<>();

    @AfterEach
    void saysNoPassword() {
        assertThat(progress).noneMatch(line -> line.contains(DockerRegistry.PASSWORD));
    }

    final HelmPull helm() throws IOException {
        return new HelmPull(Files.createDirectories(directory.resolve("helm")), Optional.empty());
    }

    final Publication push(DockerRegistry registry, Credentials credentials, ChartUpload upload)
            throws PublishException {
        return push(registry, SETTINGS, credentials, upload, progress::add);
    }

    static Publication push(
            DockerRegistry registry,
            HttpSettings settings,
            Credentials credentials,
            ChartUpload upload,
            Consumer<String> progress)
            throws PublishException {
        return OciRepository.of(registry.url(), settings, HttpTransport.of(settings, progress), credentials)
                .publish(upload);
    }
}
