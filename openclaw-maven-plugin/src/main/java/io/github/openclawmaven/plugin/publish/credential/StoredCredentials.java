package io.github.openclawmaven.plugin.publish.credential;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The places where Helm looks for credentials, in its order, then Podman's; the first that has some counts. */
public final class StoredCredentials implements CredentialSource {

    private final List<CredentialSource> sources;

    public StoredCredentials(Locations locations) {
        CredentialHelpers helpers = new CredentialHelpers(locations.environment());
        sources = List.of(
                new HelmRepositories(locations.helmRepositories()),
                new RegistryLogins(locations.helmLogins(), helpers),
                new RegistryLogins(locations.dockerLogins(), helpers),
                new RegistryLogins(locations.podmanLogins(), helpers));
    }

    @Override
    public Optional<Credentials> find(URI repository) throws PublishException {
        for (CredentialSource source : sources) {
            Optional<Credentials> found = source.find(repository);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
