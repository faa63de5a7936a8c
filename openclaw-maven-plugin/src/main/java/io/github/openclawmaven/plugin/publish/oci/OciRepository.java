package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.Origin;
import java.net.URI;
import java.util.Optional;

/** An OCI registry. Each chart has a repository of its own below the registry's path, and each version a tag. */
public final class OciRepository implements ChartRepository {

    private final OciReference reference;
    private final String scheme;
    private final HttpTransport transport;
    private final Credentials credentials;

    private OciRepository(OciReference reference, String scheme, HttpTransport transport, Credentials credentials) {
        this.reference = reference;
        this.scheme = scheme;
        this.transport = transport;
        this.credentials = credentials;
    }

    /**
     * Connects to nothing yet.
     *
     * @param url {@code oci://host[:port]/path}
     * @param settings those of the transport. A registry speaks http when they allow it, or when it is on this machine and
     *     they name no certificates
     * @throws PublishException when the URL is not a registry's
     */
    public static OciRepository of(String url, HttpSettings settings, HttpTransport transport, Credentials credentials)
            throws PublishException {
        OciReference reference = OciReference.parse(url);
        boolean local = Origin.of(URI.create("http://" + reference.host())).isLoopback();
        boolean plain =
                settings.plainHttp() || local && settings.caCertificates().isEmpty();
        return new OciRepository(reference, plain ? "http://" : "https://", transport, credentials);
    }

    @Override
    public String destination(ChartUpload upload) {
        return reference.locate(upload.chart());
    }

    @Override
    public Publication publish(ChartUpload upload) throws PublishException {
        Registry registry = registry(upload);
        String tag = OciReference.tag(upload.chart());
        Optional<Blob> present = registry.manifest(tag);
        if (present.isPresent()) {
            Optional<String> chart = present.get().content().text().flatMap(ChartManifest::chartDigest);
            if (chart.equals(Optional.of(ChartManifest.chart(upload).digest()))) {
                return new Publication(destination(upload), present.get().digest(), false);
            }
            if (!upload.replaceable()) {
                throw alreadyPublished(upload, chart);
            }
        }
        for (Blob blob : ChartManifest.blobs(upload)) {
            registry.putBlob(blob);
        }
        Blob manifest = ChartManifest.of(upload);
        registry.putManifest(tag, manifest);
        return new Publication(destination(upload), manifest.digest(), true);
    }

    private Registry registry(ChartUpload upload) {
        PackagedChart chart = upload.chart();
        URI repository = URI.create(scheme + reference.apiHost() + "/v2/" + reference.repository(chart));
        RegistryAuthentication authentication =
                new RegistryAuthentication(Origin.of(repository), reference.repository(chart), credentials);
        Refusal refusal = new Refusal(
                destination(upload),
                reference.host(),
                authentication.hasCredentials(),
                chart.content().size());
        return new Registry(repository, transport, authentication, refusal);
    }

    private PublishException alreadyPublished(ChartUpload upload, Optional<String> there) {
        return new PublishException(destination(upload) + " is published already, with other content: "
                + there.map(digest -> "the chart there is " + digest).orElse("what is there is no Helm chart")
                + ", this one is " + ChartManifest.chart(upload).digest()
                + "; a version is published once, so give the chart a new one");
    }
}
