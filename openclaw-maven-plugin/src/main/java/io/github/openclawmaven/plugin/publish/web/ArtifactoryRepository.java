package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A local repository of type Helm in JFrog Artifactory, at {@code https://host/artifactory/<repository>}, or at the address that
 * Helm uses, {@code …/artifactory/api/helm/<repository>}: one {@code PUT} for each file, with the checksums by which the server
 * verifies it. The server makes the index, a little later.
 */
public final class ArtifactoryRepository extends HostedRepository {

    private static final String HELM_API = "/api/helm/";

    private static final Advice ADVICE = Advice.COMMON.but(Map.of(
            403,
            "this user may not deploy to the repository, or the file is there and replacing it needs the permission"
                    + " Delete/Overwrite as well",
            405,
            "Artifactory takes no uploads there; name a local repository, or a virtual one with a default deployment repository",
            409,
            "Artifactory does not take the file: the checksum of what arrived differs, or the repository's include and exclude"
                    + " patterns or its policy for snapshots do not allow it"));

    public ArtifactoryRepository(ChartServer server) {
        super(server.at(URI.create(server.url().toString().replace(HELM_API, "/"))), ADVICE);
    }

    @Override
    URI place(String fileName) {
        return server().uri(fileName);
    }

    @Override
    HttpCall chartUpload(PackagedChart chart, boolean replace) {
        return upload(chart.fileName(), chart.content()).header("Content-Type", "application/gzip");
    }

    @Override
    HttpCall provenanceUpload(String fileName, Content provenance, boolean replace) {
        return upload(fileName, provenance).header("Content-Type", "text/plain");
    }

    private HttpCall upload(String fileName, Content content) {
        return HttpCall.put(place(fileName), content)
                .header("X-Checksum-Sha256", checksum("SHA-256", content))
                .header("X-Checksum-Sha1", checksum("SHA-1", content));
    }

    private static String checksum(String algorithm, Content content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
