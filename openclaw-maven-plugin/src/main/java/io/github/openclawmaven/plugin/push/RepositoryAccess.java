package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.credential.CredentialSource;
import io.github.openclawmaven.plugin.publish.credential.HelmRepositories;
import io.github.openclawmaven.plugin.publish.credential.Locations;
import io.github.openclawmaven.plugin.publish.credential.StoredCredentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.target.PushTarget;
import io.github.openclawmaven.plugin.settings.ServerCredentials;
import io.github.openclawmaven.plugin.settings.SettingsProxies;
import io.github.openclawmaven.plugin.settings.SettingsServers;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * How repositories are reached: with whose credentials, trusting which certificates, through which proxy.
 *
 * @param serverId of the server in settings.xml that has the credentials; empty where it is called as the host is
 * @param caCertificates PEM file of more certificate authorities; empty where Helm may know one
 * @param plainHttp whether http will do
 * @param retries how often to try again what fails for now
 */
public record RepositoryAccess(
        SettingsServers servers,
        SettingsProxies proxies,
        Optional<String> serverId,
        Optional<Path> caCertificates,
        boolean plainHttp,
        int retries) {

    /** Those of settings.xml, else what Helm and Docker keep. */
    CredentialSource credentials() {
        return new ServerCredentials(servers, serverId).or(new StoredCredentials(Locations.ofProcess()));
    }

    /**
     * @throws MojoFailureException when the password of the proxy cannot be decrypted
     * @throws PublishException when what Helm knows of the repository cannot be read
     */
    HttpSettings http(PushTarget target) throws MojoFailureException, PublishException {
        if (!target.isRemote()) {
            return HttpSettings.defaults();
        }
        HttpSettings direct = new HttpSettings(plainHttp, certificates(target), Optional.empty(), retries);
        return proxies.find(target.protocol(direct)).map(direct::withProxy).orElse(direct);
    }

    private Optional<Path> certificates(PushTarget target) throws PublishException {
        return caCertificates.isPresent()
                ? caCertificates
                : new HelmRepositories(Locations.ofProcess()).caFile(URI.create(target.url()));
    }
}
