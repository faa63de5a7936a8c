package io.github.openclawmaven.plugin;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The passphrase of a signing key, from the environment or the user's settings. */
final class PassphraseOfBuild {

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    PassphraseOfBuild(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    /**
     * @param variable of the environment, which counts first
     * @param serverId of the server in settings.xml that has it
     */
    Optional<String> find(String variable, String serverId) throws MojoFailureException {
        Optional<String> passphrase = Optional.ofNullable(
                        session.getSystemProperties().getProperty("env." + variable))
                .filter(value -> !value.isEmpty());
        Optional<Server> server = Optional.ofNullable(session.getSettings().getServer(serverId));
        return passphrase.isPresent() || server.isEmpty() ? passphrase : decrypted(server.get());
    }

    private Optional<String> decrypted(Server server) throws MojoFailureException {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            // Maven 4 warns of what Maven 3 encrypted.
            if (problem.getSeverity() == SettingsProblem.Severity.WARNING) {
                continue;
            }
            throw new MojoFailureException("The passphrase of server \"" + server.getId()
                    + "\" in settings.xml cannot be decrypted: " + problem.getMessage());
        }
        return Optional.ofNullable(result.getServer().getPassphrase());
    }
}
