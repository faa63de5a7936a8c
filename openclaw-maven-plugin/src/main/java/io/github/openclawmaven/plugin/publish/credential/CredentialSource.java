package io.github.openclawmaven.plugin.publish.credential;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.net.URI;
import java.util.Optional;

/** A place where credentials are kept. */
@FunctionalInterface
public interface CredentialSource {

    /**
     * The credentials for a repository; empty when there are none here.
     *
     * @param repository {@code oci://host/path}, or the URL of an HTTP repository
     * @throws PublishException when there may be some that cannot be read
     */
    Optional<Credentials> find(URI repository) throws PublishException;

    /** This place first, and where it has none, the next. */
    default CredentialSource or(CredentialSource next) {
        return repository -> {
            Optional<Credentials> found = find(repository);
            return found.isPresent() ? found : next.find(repository);
        };
    }
}
