package io.github.openclawmaven.plugin.publish.target;

import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.credential.CredentialSource;
import io.github.openclawmaven.plugin.publish.directory.DirectoryRepository;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.Origin;
import io.github.openclawmaven.plugin.publish.oci.OciRepository;
import io.github.openclawmaven.plugin.publish.web.ArtifactoryRepository;
import io.github.openclawmaven.plugin.publish.web.ChartMuseumRepository;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import io.github.openclawmaven.plugin.publish.web.NexusRepository;
import io.github.openclawmaven.plugin.publish.webdav.WebDavRepository;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The repository that a user names.
 *
 * @param url as written; holds no credentials
 */
public record PushTarget(String url, RepositoryType type) {

    /**
     * @param type as a user writes it; empty where the address says it
     * @throws PublishException when the address is none, holds credentials, or the type does not go with it
     */
    public static PushTarget of(String url, Optional<String> type) throws PublishException {
        String trimmed = url.trim();
        RepositoryType kind = RepositoryType.of(trimmed, type);
        if (kind != RepositoryType.DIRECTORY) {
            requireAddress(trimmed);
        }
        return new PushTarget(trimmed, kind);
    }

    /** Whether the network is between here and there. */
    public boolean isRemote() {
        return type != RepositoryType.DIRECTORY;
    }

    /**
     * What a remote repository speaks, {@code http} or {@code https}.
     *
     * @throws PublishException when the address is no registry's, although it starts with {@code oci:}
     */
    public String protocol(HttpSettings settings) throws PublishException {
        return type == RepositoryType.OCI
                ? OciRepository.protocol(url, settings)
                : Origin.of(URI.create(url)).scheme();
    }

    /**
     * The repository; connects to nothing yet.
     *
     * @param base what a relative directory starts from
     * @param progress takes lines for people
     */
    public ChartRepository open(Path base, HttpSettings settings, CredentialSource source, Consumer<String> progress)
            throws PublishException {
        if (!isRemote()) {
            return new DirectoryRepository(DirectoryRepository.directory(url, base), "", InstantSource.system());
        }
        HttpTransport transport = HttpTransport.of(settings, progress);
        Credentials credentials = source.find(URI.create(url)).orElseGet(Credentials.None::new);
        if (type == RepositoryType.OCI) {
            return OciRepository.of(url, settings, transport, credentials);
        }
        ChartServer server = ChartServer.at(url, transport, credentials);
        return switch (type) {
            case CHARTMUSEUM -> new ChartMuseumRepository(server);
            case NEXUS -> new NexusRepository(server);
            case ARTIFACTORY -> new ArtifactoryRepository(server);
            default -> new WebDavRepository(server, InstantSource.system());
        };
    }

    private static void requireAddress(String url) throws PublishException {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && uri.getRawUserInfo() == null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Neither the address nor the parser's message is shown: either may hold a password.
        }
        throw new PublishException(
                "openclaw.push.url is no address of the form oci://host/path or https://host/path without a"
                        + " user and a password; credentials belong into a <server> of settings.xml");
    }
}
