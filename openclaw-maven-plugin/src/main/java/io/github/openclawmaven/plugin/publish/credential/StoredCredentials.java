package io.github.openclawmaven.plugin.publish.credential;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.net.URI;
import java.util.Optional;

/** The places where Helm looks for credentials, in its order, then Podman's; the first that has some counts. */
public final class StoredCredentials implements CredentialSource {

    private final CredentialSource sources;

    public StoredCredentials(Locations locations) {
        CredentialHelpers helpers = new CredentialHelpers(locations.environment());
        sources = new HelmRepositories(locations)
                .or(new RegistryLogins(locations.helmLogins(), helpers))
                .or(new RegistryLogins(locations.dockerLogins(), helpers))
                .or(new RegistryLogins(locations.podmanLogins(), helpers));
    }

    @Override
    public Optional<Credentials> find(URI repository) throws PublishException {
        return sources.find(repository);
    }
}
