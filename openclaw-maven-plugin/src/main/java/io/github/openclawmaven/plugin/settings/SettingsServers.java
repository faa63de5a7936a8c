package io.github.openclawmaven.plugin.settings;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The {@code <servers>} of settings.xml. */
public final class SettingsServers {

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    public SettingsServers(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    /**
     * The server of an id with its password and passphrase in clear.
     *
     * @throws MojoFailureException when they cannot be decrypted; the message names the server and no secret
     */
    public Optional<Server> find(String id) throws MojoFailureException {
        Server encrypted = session.getSettings().getServer(id);
        if (encrypted == null) {
            return Optional.empty();
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(encrypted));
        DecryptionProblems.refuse(result, "server \"" + id + "\"");
        return Optional.of(result.getServer());
    }
}
