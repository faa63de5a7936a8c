package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.VersionExists;
import io.github.openclawmaven.plugin.publish.http.AddressPolicy;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.Origin;
import java.net.URI;
import java.util.Optional;

/** An OCI registry. Each chart has a repository of its own below the registry's path, and each version a tag. */
public final class OciRepository implements ChartRepository {

    private final OciReference reference;
    private final HttpSettings settings;
    private final HttpTransport transport;
    private final Credentials credentials;

    private OciRepository(
            OciReference reference, HttpSettings settings, HttpTransport transport, Credentials credentials) {
        this.reference = reference;
        this.settings = settings;
        this.transport = transport;
        this.credentials = credentials;
    }

    /**
     * Connects to nothing yet.
     *
     * @param url {@code oci://host[:port]/path}
     * @param settings those of the transport
     * @throws PublishException when the URL is not a registry's
     */
    public static OciRepository of(String url, HttpSettings settings, HttpTransport transport, Credentials credentials)
            throws PublishException {
        return new OciRepository(OciReference.parse(url), settings, transport, credentials);
    }

    /**
     * What the registry speaks: {@code http} when the settings allow it, or when it is on this machine and they name no
     * certificates, else {@code https}.
     *
     * @throws PublishException when the URL is not a registry's
     */
    public static String protocol(String url, HttpSettings settings) throws PublishException {
        return OciReference.parse(url).protocol(settings);
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
            PublishedChart there = PublishedChart.of(present.get());
            boolean same =
                    there.chart().equals(Optional.of(ChartManifest.chart(upload).digest()));
            if (same && (there.signed() || upload.provenance().isEmpty())) {
                return new Publication(destination(upload), present.get().digest(), false);
            }
            if (!same && !upload.replaceable()) {
                throw VersionExists.at(
                        destination(upload)
                                + there.chart().map(digest -> ", " + digest).orElse(", which is no Helm chart"),
                        upload.chart());
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
        URI repository = URI.create(
                reference.protocol(settings) + "://" + reference.apiHost() + "/v2/" + reference.repository(chart));
        AddressPolicy policy = new AddressPolicy(settings.plainHttp());
        RegistryAuthentication authentication =
                new RegistryAuthentication(Origin.of(repository), reference.repository(chart), credentials, policy);
        Refusal refusal = new Refusal(
                destination(upload),
                reference.host(),
                authentication.hasCredentials(),
                chart.content().size());
        return new Registry(repository, transport, authentication, policy, refusal);
    }
}
