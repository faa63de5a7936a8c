package io.github.openclawmaven.plugin.settings;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;

/** The passphrase of a signing key, from the environment or the user's settings. */
public final class SigningPassphrase {

    private final MavenSession session;
    private final SettingsServers servers;

    public SigningPassphrase(MavenSession session, SettingsServers servers) {
        this.session = session;
        this.servers = servers;
    }

    /**
     * @param variable of the environment, which counts first
     * @param serverId of the server in settings.xml that has it
     * @throws MojoFailureException when that of the server cannot be decrypted
     */
    public Optional<String> find(String variable, String serverId) throws MojoFailureException {
        Optional<String> passphrase = Optional.ofNullable(
                        session.getSystemProperties().getProperty("env." + variable))
                .filter(value -> !value.isEmpty());
        return passphrase.isPresent() ? passphrase : servers.find(serverId).map(Server::getPassphrase);
    }
}
