package io.github.openclawmaven.plugin.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.ProxySettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** With a decrypter that turns {@code {x}} into {@code clear x}; Maven's own is in the tests of real builds. */
class SettingsTest {

    private static final URI REPOSITORY = URI.create("oci://registry.example:5000/charts");

    private final Settings settings = new Settings();
    private final MavenSession session = Mockito.mock(MavenSession.class);
    private final SettingsDecrypter decrypter = Mockito.mock(SettingsDecrypter.class);
    private List<SettingsProblem> problems = List.of();

    @BeforeEach
    void decrypt() {
        Mockito.when(session.getSettings()).thenReturn(settings);
        Mockito.when(decrypter.decrypt(Mockito.any())).thenAnswer(call -> {
            org.apache.maven.settings.crypto.SettingsDecryptionRequest request = call.getArgument(0);
            SettingsDecryptionResult result = Mockito.mock(SettingsDecryptionResult.class);
            Mockito.when(result.getProblems()).thenReturn(problems);
            request.getServers().forEach(server -> {
                Server clear = server.clone();
                clear.setPassword(clear(server.getPassword()));
                Mockito.when(result.getServer()).thenReturn(clear);
            });
            request.getProxies().forEach(proxy -> {
                Proxy clear = proxy.clone();
                clear.setPassword(clear(proxy.getPassword()));
                Mockito.when(result.getProxy()).thenReturn(clear);
            });
            return result;
        });
    }

    @Test
    void serversAreFoundByTheHostOfTheRepositoryWithItsPortFirst() throws Exception {
        addServer("registry.example", "less", "{exact}");
        assertThat(credentials(Optional.empty())).contains(new Credentials.Basic("less", "clear exact"));

        addServer("registry.example:5000", "more", "{exact}");
        assertThat(credentials(Optional.empty())).contains(new Credentials.Basic("more", "clear exact"));
    }

    @Test
    void aPasswordWithoutAUserIsABearerToken() throws Exception {
        addServer("charts", null, "{token}");

        assertThat(credentials(Optional.of("charts"))).contains(new Credentials.Bearer("clear token"));
    }

    @Test
    void aServerThatIsNamedMustBeThereAndHaveAPassword() {
        assertThatThrownBy(() -> credentials(Optional.of("charts")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("settings.xml has no server \"charts\"");

        addServer("charts", "robot", null);
        assertThatThrownBy(() -> credentials(Optional.of("charts")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("has no password");
    }

    @Test
    void aPasswordThatCannotBeDecryptedIsRefused() {
        addServer("registry.example", "robot", "{canary}");
        problems = List.of(new DefaultSettingsProblem(
                "no master password", SettingsProblem.Severity.ERROR, "server", -1, -1, null));

        assertThatThrownBy(() -> credentials(Optional.empty()))
                .isInstanceOf(PublishException.class)
                .hasMessage("The password of server \"registry.example\" in settings.xml cannot be decrypted: no master"
                        + " password; check the master password in settings-security.xml");
    }

    @Test
    void theActiveProxyOfTheProtocolIsTakenElseThatForHttp() throws Exception {
        addProxy("off", "http", 1, false);
        assertThat(proxy("https")).isEmpty();

        addProxy("plain", "http", 3128, true);
        assertThat(proxy("https").orElseThrow().port()).isEqualTo(3128);

        addProxy("secure", "https", 3129, true);
        assertThat(proxy("https"))
                .contains(new ProxySettings(
                        "proxy.example", 3129, Optional.of(new Credentials.Basic("me", "clear secure")), "*.corp"));
        assertThat(proxy("http").orElseThrow().port()).isEqualTo(3128);
    }

    private static String clear(String password) {
        return password == null ? null : password.replaceFirst("\\{(.*)}", "clear $1");
    }

    private Optional<Credentials> credentials(Optional<String> id) throws PublishException {
        return new ServerCredentials(new SettingsServers(session, decrypter), id).find(REPOSITORY);
    }

    private Optional<ProxySettings> proxy(String protocol) throws MojoFailureException {
        return new SettingsProxies(session, decrypter).find(protocol);
    }

    private void addServer(String id, String username, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(username);
        server.setPassword(password);
        settings.addServer(server);
    }

    private void addProxy(String id, String protocol, int port, boolean active) {
        Proxy proxy = new Proxy();
        proxy.setId(id);
        proxy.setProtocol(protocol);
        proxy.setHost("proxy.example");
        proxy.setPort(port);
        proxy.setActive(active);
        proxy.setUsername("me");
        proxy.setPassword("{" + id + "}");
        proxy.setNonProxyHosts("*.corp");
        settings.addProxy(proxy);
    }
}
