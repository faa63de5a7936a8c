package io.github.openclawmaven.it.repository;

import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.directory.DirectoryRepository;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import io.github.openclawmaven.plugin.publish.webdav.WebDavRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A build that publishes five versions of its chart: {@code <URL or directory> <chart>}. */
final class PublishMany {

    private static final Duration LIMIT = Waiting.LIMIT;
    private static final int VERSIONS = 5;

    private PublishMany() {}

    public static void main(String[] arguments) throws PublishException {
        ChartRepository repository = repository(arguments[0]);
        for (ChartUpload upload : uploads(arguments[1])) {
            repository.publish(upload);
        }
    }

    /** Runs builds at the same time, each in a process of its own, to their good end; what they published. */
    static List<ChartUpload> inProcesses(int count, Path directory, String repository) {
        List<CompletableFuture<Command.Result>> builds = new ArrayList<>();
        List<ChartUpload> published = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String chart = "chart" + i;
            Command command = Command.ofJava(PublishMany.class, List.of(repository, chart), Map.of(), directory);
            builds.add(CompletableFuture.supplyAsync(() -> command.run(LIMIT)));
            published.addAll(uploads(chart));
        }
        builds.forEach(build -> build.join().orThrow());
        return published;
    }

    private static ChartRepository repository(String location) throws PublishException {
        if (!location.startsWith("http:")) {
            return new DirectoryRepository(Path.of(location), "", InstantSource.system());
        }
        HttpTransport transport = HttpTransport.of(HttpSettings.defaults(), line -> {});
        return new WebDavRepository(
                ChartServer.at(location, transport, new Credentials.None()), InstantSource.system());
    }

    private static List<ChartUpload> uploads(String chart) {
        List<ChartUpload> uploads = new ArrayList<>();
        for (int i = 0; i < VERSIONS; i++) {
            uploads.add(SmallChart.upload(chart, "1." + i + ".0", "n" + i));
        }
        return uploads;
    }
}
