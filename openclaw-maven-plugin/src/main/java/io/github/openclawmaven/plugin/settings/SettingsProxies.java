package io.github.openclawmaven.plugin.settings;

import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.ProxySettings;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The {@code <proxies>} of settings.xml. */
public final class SettingsProxies {

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    public SettingsProxies(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    /**
     * The active proxy for a protocol; one for http serves https too where that has none of its own, as Maven
     * itself has it.
     *
     * @param protocol of the target, {@code http} or {@code https}
     * @throws MojoFailureException when its password cannot be decrypted
     */
    public Optional<ProxySettings> find(String protocol) throws MojoFailureException {
        Optional<Proxy> proxy = active(protocol);
        if (proxy.isEmpty() && protocol.equals("https")) {
            proxy = active("http");
        }
        return proxy.isEmpty() ? Optional.empty() : Optional.of(decrypted(proxy.get()));
    }

    private Optional<Proxy> active(String protocol) {
        return session.getSettings().getProxies().stream()
                .filter(proxy -> proxy.isActive() && protocol.equalsIgnoreCase(proxy.getProtocol()))
                .findFirst();
    }

    private ProxySettings decrypted(Proxy encrypted) throws MojoFailureException {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(encrypted));
        DecryptionProblems.refuse(result, "proxy \"" + encrypted.getId() + "\"");
        Proxy proxy = result.getProxy();
        return new ProxySettings(
                proxy.getHost(),
                proxy.getPort(),
                Optional.ofNullable(proxy.getUsername())
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Credentials.Basic(name, Objects.toString(proxy.getPassword(), ""))),
                Objects.toString(proxy.getNonProxyHosts(), ""));
    }
}
