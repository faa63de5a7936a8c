package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import java.net.URI;
import java.util.Map;

/**
 * A ChartMuseum, or what speaks its language (Harbor's {@code chartrepo}): {@code POST} to {@code /api/charts} and {@code
 * /api/prov}. Of a server with many tenants, name the API of the tenant, {@code https://host/api/org1/team1}; of all others the
 * address that Helm uses will do.
 */
public final class ChartMuseumRepository extends HostedRepository {

    private static final String API = "/api/";

    private static final Advice ADVICE = Advice.COMMON.but(Map.of(
            404,
            "ChartMuseum has no API there; check the URL, and that it does not run with --disable-api",
            409,
            "ChartMuseum does not replace what is there; to publish a -SNAPSHOT again it must run without"
                    + " --disable-force-overwrite",
            413,
            "it is larger than ChartMuseum allows; raise its --max-upload-size",
            507,
            "ChartMuseum is full; raise its --max-storage-objects, or remove old versions"));

    private final URI api;

    public ChartMuseumRepository(ChartServer server) {
        super(server.at(URI.create(server.url().toString().replaceFirst(API, "/"))), ADVICE);
        boolean tenant = server.url().getPath().contains(API);
        api = tenant ? server.url() : server.uri("api/");
    }

    @Override
    URI place(String fileName) {
        return server().uri("charts/" + fileName);
    }

    @Override
    HttpCall chartUpload(PackagedChart chart, boolean replace) {
        return post("charts", chart.content(), replace);
    }

    @Override
    HttpCall provenanceUpload(String fileName, Content provenance, boolean replace) {
        return post("prov", provenance, replace);
    }

    private HttpCall post(String path, Content content, boolean replace) {
        return HttpCall.post(api.resolve(replace ? path + "?force" : path), content)
                .header("Content-Type", "application/octet-stream");
    }
}
