package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.AddressPolicy;
import io.github.openclawmaven.plugin.publish.http.Exchange;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.TransientFailure;
import java.net.URI;
import java.util.Optional;

/**
 * The requests of the OCI distribution specification that a push needs, for one repository.
 *
 * @param repository its base: {@code https://host/v2/team/charts/acme}
 */
record Registry(
        URI repository,
        HttpTransport transport,
        RegistryAuthentication authentication,
        AddressPolicy policy,
        Refusal refusal) {

    private static final int NOT_FOUND = 404;

    /** What the distribution specification has registries take, in bytes. */
    private static final int LARGEST_MANIFEST = 4 * 1024 * 1024;

    /** The manifest that the tag points to. */
    Optional<Blob> manifest(String tag) throws PublishException {
        HttpAnswer answer = transport.hold(exchange -> authentication.send(
                exchange,
                HttpCall.get(below("/manifests/" + tag))
                        .header("Accept", ChartManifest.MEDIA_TYPE + ", */*")
                        .wanting(LARGEST_MANIFEST)));
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

    private URI uploadUri(HttpAnswer begun, String location, Blob blob) throws PublishException {
        URI uri = policy.decide(AddressPolicy.Step.UPLOAD, begun.uri(), location);
        return URI.create(uri + (uri.getRawQuery() == null ? "?" : "&") + "digest=" + blob.digest());
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
