package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Exchange;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.Origin;
import io.github.openclawmaven.plugin.publish.http.TransientFailure;
import java.net.URI;
import java.util.Optional;

/**
 * The requests of the OCI distribution specification that a push needs, for one repository.
 *
 * @param repository its base: {@code https://host/v2/team/charts/acme}
 */
record Registry(URI repository, HttpTransport transport, RegistryAuthentication authentication, Refusal refusal) {

    private static final int NOT_FOUND = 404;

    /** The manifest that the tag points to. */
    Optional<Blob> manifest(String tag) throws PublishException {
        HttpAnswer answer = transport.hold(exchange -> authentication.send(
                exchange,
                HttpCall.get(below("/manifests/" + tag)).header("Accept", ChartManifest.MEDIA_TYPE + ", */*")));
        if (answer.is(NOT_FOUND)) {
            return Optional.empty();
        }
        return Optional.of(new Blob(ChartManifest.MEDIA_TYPE, accepted(answer).body()));
    }

    /** Points the tag to the manifest, whose parts must be there. */
    void putManifest(String tag, Blob manifest) throws PublishException {
        accepted(transport.hold(exchange -> authentication.send(
                exchange,
                HttpCall.put(below("/manifests/" + tag), manifest.content())
                        .header("Content-Type", manifest.mediaType()))));
    }

    /** Uploads the blob, unless it is there. An upload that breaks off starts anew: the place for it may be gone. */
    void putBlob(Blob blob) throws PublishException {
        accepted(transport.hold(exchange -> {
            HttpAnswer there = authentication.send(exchange, HttpCall.head(below("/blobs/" + blob.digest())));
            return there.succeeded() ? there : upload(exchange, blob);
        }));
    }

    private HttpAnswer upload(Exchange exchange, Blob blob) throws TransientFailure, PublishException {
        HttpAnswer begun = authentication.send(exchange, HttpCall.post(below("/blobs/uploads/"), Content.of("")));
        Optional<String> location = accepted(begun).header("Location");
        if (location.isEmpty()) {
            throw refusal.of(begun);
        }
        return authentication.send(
                exchange,
                HttpCall.put(uploadUri(begun, location.get(), blob), blob.content())
                        .header("Content-Type", "application/octet-stream"));
    }

    /** A registry behind a proxy often takes itself for one without TLS: then its own address is the one that works. */
    private URI uploadUri(HttpAnswer begun, String location, Blob blob) throws PublishException {
        try {
            URI uri = begun.uri().resolve(location);
            boolean ownHost = uri.getHost() != null && uri.getHost().equalsIgnoreCase(repository.getHost());
            if (ownHost && Origin.of(uri).isPlain() && !Origin.of(repository).isPlain()) {
                uri = URI.create("https://" + repository.getRawAuthority() + uri.getRawPath()
                        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
            }
            return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + "digest=" + blob.digest());
        } catch (IllegalArgumentException e) {
            throw refusal.of(begun);
        }
    }

    private HttpAnswer accepted(HttpAnswer answer) throws PublishException {
        if (!answer.succeeded()) {
            throw refusal.of(answer);
        }
        return answer;
    }

    private URI below(String path) {
        return URI.create(repository + path);
    }
}
