package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import java.net.URI;
import java.util.Map;

/**
 * A repository of format helm, type hosted, in Sonatype Nexus 3, at {@code https://host/repository/<name>}: one {@code PUT} for
 * each file. The server makes the index.
 */
public final class NexusRepository extends HostedRepository {

    private static final Advice ADVICE = Advice.COMMON.but(Map.of(
            400,
            "Nexus does not take the file; to replace a -SNAPSHOT, the repository needs the deployment policy \"Allow redeploy\"",
            403,
            "this user lacks the privileges nx-repository-view-helm-<repository>-read, -add and -edit"));

    public NexusRepository(ChartServer server) {
        super(server, ADVICE);
    }

    @Override
    URI place(String fileName) {
        return server().uri(fileName);
    }

    @Override
    HttpCall chartUpload(PackagedChart chart, boolean replace) {
        return HttpCall.put(place(chart.fileName()), chart.content()).header("Content-Type", "application/gzip");
    }

    @Override
    HttpCall provenanceUpload(String fileName, Content provenance, boolean replace) {
        return HttpCall.put(place(fileName), provenance).header("Content-Type", "text/plain");
    }
}
