package io.github.openclawmaven.it.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import io.github.openclawmaven.plugin.publish.webdav.WebDavRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebDavRepositoryIT {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:30:00Z"));
    private static final Credentials NOBODY = new Credentials.None();
    private static final Credentials ALICE = new Basic(Nginx.USER, Nginx.PASSWORD);
    private static final int WRITERS = 8;

    @TempDir
    static Path directory;

    private static Nginx nginx;

    @TempDir
    Path home;

    @BeforeAll
    static void startNginx() throws IOException {
        nginx = new Nginx(directory);
    }

    @AfterAll
    static void stopNginx() {
        nginx.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/locking/team/charts", "/core/team/charts"})
    void helmAddsTheRepositoryFindsTheChartsAndRendersOne(String path) throws Exception {
        publish(path, NOBODY, SmallChart.upload("acme", "1.0.0", "first"));
        publish(path, NOBODY, SmallChart.upload("acme", "1.10.0", "tenth"));
        Publication publication = publish(path, NOBODY, SmallChart.upload("other", "0.1.0-SNAPSHOT", "third"));

        assertThat(publication.location()).isEqualTo(nginx.url(path) + "/other-0.1.0-SNAPSHOT.tgz");
        assertThat(publication.uploaded()).isTrue();
        Command.Result helm = new HelmUser(home).addAndTemplate(nginx.url(path), "acme", "1.0.0", Map.of());
        assertThat(helm.orThrow().output())
                .contains("found ours/acme 1.10.0 1.10 - on: {{ y }} # 1")
                .contains("found ours/other 0.1.0-SNAPSHOT")
                .contains("kind: ConfigMap")
                .contains("note: first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/locking/again", "/core/again"})
    void leavesTheSameBytesAloneAndRefusesOthers(String path) throws Exception {
        publish(path, NOBODY, SmallChart.upload("acme", "1.0.0", "first"));
        byte[] index = Files.readAllBytes(nginx.directory(path + "/index.yaml"));

        assertThat(publish(path, NOBODY, SmallChart.upload("acme", "1.0.0", "first"))
                        .uploaded())
                .isFalse();
        assertThatThrownBy(() -> publish(path, NOBODY, SmallChart.upload("acme", "1.0.0", "changed")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("acme 1.0.0 is published already, with other content: " + nginx.url(path));
        assertThat(nginx.directory(path + "/index.yaml")).hasBinaryContent(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/locking/snapshots", "/core/snapshots"})
    void replacesASnapshotAndTakesItsOldSignatureAway(String path) throws Exception {
        ChartUpload first = SmallChart.upload("acme", "1.0.0-SNAPSHOT", "first");
        publish(path, NOBODY, new ChartUpload(first.chart(), Optional.of(Content.of("signature"))));
        assertThat(nginx.directory(path + "/acme-1.0.0-SNAPSHOT.tgz.prov")).hasContent("signature");
        ChartUpload second = SmallChart.upload("acme", "1.0.0-SNAPSHOT", "second");

        assertThat(publish(path, NOBODY, second).uploaded()).isTrue();
        assertThat(nginx.directory(path + "/acme-1.0.0-SNAPSHOT.tgz"))
                .hasBinaryContent(second.chart().content().bytes());
        assertThat(nginx.directory(path + "/acme-1.0.0-SNAPSHOT.tgz.prov")).doesNotExist();
        assertListed(path, List.of(second));
    }

    /** With locks for the sake of the server; without them for that of the one JVM, as the modules of a build are. */
    @ParameterizedTest
    @ValueSource(strings = {"/locking/busy", "/core/busy"})
    void losesNothingOfWhatOneBuildUploadsAtOnce(String path) throws Exception {
        List<ChartUpload> uploads = new ArrayList<>();
        List<Callable<Publication>> tasks = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            ChartUpload upload = SmallChart.upload("chart" + i, "1.0.0", "n" + i);
            uploads.add(upload);
            tasks.add(() -> publish(path, NOBODY, upload));
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Publication> result : threads.invokeAll(tasks)) {
                assertThat(result.get().uploaded()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertListed(path, uploads);
    }

    /** Each in a JVM of its own, where nothing but the server's lock keeps them apart. */
    @Test
    void losesNothingOfWhatManyBuildsUploadAtOnceWhereTheServerHasLocks() throws Exception {
        String path = "/locking/builds";
        List<ChartUpload> uploads = PublishMany.inProcesses(4, home, nginx.url(path));

        assertListed(path, uploads);
    }

    /**
     * Without locks nothing keeps two builds apart for sure, see {@link WebDavRepository}. What is kept: both charts are there,
     * the index is whole, and publishing again lists what may have been lost.
     */
    @Test
    void keepsTheChartsAndAWholeIndexWhereTheServerHasNoLocks() throws Exception {
        String path = "/core/builds";
        List<ChartUpload> uploads = PublishMany.inProcesses(2, home, nginx.url(path));

        for (ChartUpload upload : uploads) {
            assertThat(nginx.directory(path + "/" + upload.chart().fileName()))
                    .hasBinaryContent(upload.chart().content().bytes());
        }
        index(path);
        for (ChartUpload upload : uploads) {
            publish(path, NOBODY, upload);
        }
        assertListed(path, uploads);
    }

    @Test
    void usesAPasswordAsHelmDoesAfterwards() throws Exception {
        String path = "/secret/charts";
        publish(path, ALICE, SmallChart.upload("acme", "1.0.0", "first"));
        HelmUser user = new HelmUser(home);

        Map<String, String> right = Map.of("REPOSITORY_USER", Nginx.USER, "REPOSITORY_PASSWORD", Nginx.PASSWORD);
        assertThat(user.addAndTemplate(nginx.url(path), "acme", "1.0.0", right)
                        .orThrow()
                        .output())
                .contains("note: first");
        assertThat(new HelmUser(home.resolve("stranger"))
                        .addAndTemplate(nginx.url(path), "acme", "1.0.0", Map.of())
                        .errors())
                .contains("401");
    }

    @ParameterizedTest
    @CsvSource({"wrong-canary", "''"})
    void saysThatThePasswordIsWrongWithoutSayingIt(String password) {
        Credentials stranger = password.isEmpty() ? NOBODY : new Basic(Nginx.USER, password);

        assertThatThrownBy(() -> publish("/secret/closed", stranger, SmallChart.upload("acme", "1.0.0", "first")))
                .isInstanceOf(PublishException.class)
                .hasMessage("GET " + nginx.url("/secret/closed/index.yaml")
                        + " was answered with 401: the user name or the password is missing or wrong; check the <server> of"
                        + " settings.xml whose id is this host, or the one that openclaw.push.serverId names");
        assertThat(nginx.directory("/secret/closed")).doesNotExist();
    }

    @Test
    void saysWhichLimitTheChartExceeds() {
        assertThatThrownBy(() -> publish("/small", NOBODY, SmallChart.upload("acme", "1.0.0", "first")))
                .isInstanceOf(PublishException.class)
                .hasMessage("PUT " + nginx.url("/small/acme-1.0.0.tgz")
                        + " was answered with 413: it is larger than the server allows; raise its limit (nginx:"
                        + " client_max_body_size)");
    }

    @Test
    void saysThatTheServerTakesNoFiles() {
        assertThatThrownBy(() -> publish("/readonly/charts", NOBODY, SmallChart.upload("acme", "1.0.0", "first")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("was answered with 405: the server takes no files there; enable WebDAV");
    }

    private static Publication publish(String path, Credentials credentials, ChartUpload upload)
            throws PublishException {
        HttpTransport transport = HttpTransport.of(HttpSettings.defaults(), line -> {});
        return new WebDavRepository(ChartServer.at(nginx.url(path), transport, credentials), CLOCK).publish(upload);
    }

    private static RepositoryIndex index(String path) throws Exception {
        Path file = nginx.directory(path + "/index.yaml");
        return RepositoryIndex.read(Optional.of(Content.of(Files.readAllBytes(file))), file.toString());
    }

    private static void assertListed(String path, List<ChartUpload> uploads) throws Exception {
        RepositoryIndex index = index(path);
        for (ChartUpload upload : uploads) {
            assertThat(index.digest(upload.chart()))
                    .as(upload.chart().fileName())
                    .contains(upload.chart().sha256());
        }
    }
}
