package io.github.openclawmaven.plugin.settings;

import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** What stood in the way of a password of settings.xml. */
final class DecryptionProblems {

    private DecryptionProblems() {}

    static void refuse(SettingsDecryptionResult result, String owner) throws MojoFailureException {
        Optional<SettingsProblem> problem = result.getProblems().stream()
                // Maven 4 warns of what Maven 3 encrypted.
                .filter(each -> each.getSeverity() != SettingsProblem.Severity.WARNING)
                .findFirst();
        if (problem.isPresent()) {
            throw new MojoFailureException("The password of " + owner + " in settings.xml cannot be decrypted: "
                    + problem.get().getMessage() + "; check the master password in settings-security.xml");
        }
    }
}
