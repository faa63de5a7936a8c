package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.chart.archive.ChartArchiveReader;
import io.github.openclawmaven.chart.archive.InvalidChartException;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.http.StubFiles;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** How the products take a file, in the words of their documentation. */
enum StubProduct {
    /** Names the file after what is in it; replaces nothing without {@code ?force}. */
    CHARTMUSEUM("", "/charts/", "POST /api/charts") {
        @Override
        ChartRepository repository(ChartServer server) {
            return new ChartMuseumRepository(server);
        }

        @Override
        Answer upload(Request request, StubFiles files, boolean immutable) {
            boolean force = request.target().endsWith("?force");
            boolean provenance = request.target().startsWith("/api/prov");
            if (!provenance && !request.target().startsWith("/api/charts")) {
                return Answer.of(404);
            }
            String path = "/charts/" + (provenance ? request.body().split(" ")[0] + ".prov" : chartName(request));
            if (files.has(path) && (!force || immutable)) {
                return Answer.text(409, "{\"error\":\"file already exists\"}");
            }
            files.put(path, request.body());
            return Answer.text(201, "{\"saved\":true}");
        }
    },

    /** With the deployment policy "Allow redeploy", or "Disable redeploy" when immutable. */
    NEXUS("/repository/helm", "/repository/helm/", "PUT /repository/helm/acme-1.0.0.tgz") {
        @Override
        ChartRepository repository(ChartServer server) {
            return new NexusRepository(server);
        }

        @Override
        Answer upload(Request request, StubFiles files, boolean immutable) {
            if (files.has(request.target()) && immutable) {
                return Answer.text(400, "<html>Repository does not allow updating assets: helm</html>");
            }
            files.put(request.target(), request.body());
            return Answer.of(200);
        }
    },

    /** With the permission Delete/Overwrite, or without when immutable. */
    ARTIFACTORY("/artifactory/api/helm/local", "/artifactory/local/", "PUT /artifactory/local/acme-1.0.0.tgz") {
        @Override
        ChartRepository repository(ChartServer server) {
            return new ArtifactoryRepository(server);
        }

        @Override
        Answer upload(Request request, StubFiles files, boolean immutable) {
            if (!request.target().startsWith("/artifactory/local/")) {
                return Answer.of(405);
            }
            if (files.has(request.target()) && immutable) {
                return Answer.text(403, "{\"errors\":[{\"status\":403,\"message\":\"Not enough permissions\"}]}");
            }
            boolean intact = request.header("X-checksum-sha256").equals(checksum("SHA-256", request))
                    && request.header("X-checksum-sha1").equals(checksum("SHA-1", request));
            if (!intact) {
                return Answer.of(409);
            }
            files.put(request.target(), request.body());
            return Answer.of(201);
        }
    };

    private final String url;
    private final String folder;
    private final String chartUpload;

    StubProduct(String url, String folder, String chartUpload) {
        this.url = url;
        this.folder = folder;
        this.chartUpload = chartUpload;
    }

    abstract ChartRepository repository(ChartServer server);

    /** @param immutable whether the server is set up to replace nothing */
    abstract Answer upload(Request request, StubFiles files, boolean immutable);

    /** Path of the repository, as a user writes it. */
    String url() {
        return url;
    }

    /** Where a file can be read. */
    String path(String fileName) {
        return folder + fileName;
    }

    /** The request that uploads acme 1.0.0. */
    String chartUpload() {
        return chartUpload;
    }

    private static byte[] bytes(Request request) {
        return request.body().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String chartName(Request request) {
        try {
            return ChartArchiveReader.read(Content.of(bytes(request))).fileName();
        } catch (InvalidChartException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<String> checksum(String algorithm, Request request) {
        try {
            return Optional.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(bytes(request))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
