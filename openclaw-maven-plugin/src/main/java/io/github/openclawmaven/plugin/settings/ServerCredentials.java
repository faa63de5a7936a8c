package io.github.openclawmaven.plugin.settings;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.credential.CredentialSource;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;

/**
 * Credentials of a {@code <server>} in settings.xml: a user name and a password, or a password alone, which is then a bearer
 * token.
 */
public final class ServerCredentials implements CredentialSource {

    private final SettingsServers servers;
    private final Optional<String> id;

    /** @param id of the server; without it, the server is called as the repository's host is, with or without its port */
    public ServerCredentials(SettingsServers servers, Optional<String> id) {
        this.servers = servers;
        this.id = id;
    }

    @Override
    public Optional<Credentials> find(URI repository) throws PublishException {
        try {
            if (id.isPresent()) {
                return Optional.of(credentials(servers.find(id.get())
                        .orElseThrow(() -> new PublishException("settings.xml has no server \"" + id.get()
                                + "\", which openclaw.push.serverId names; add it, or take the property away"))));
            }
            for (String host : hosts(repository)) {
                Optional<Server> server = servers.find(host);
                if (server.isPresent()) {
                    return Optional.of(credentials(server.get()));
                }
            }
            return Optional.empty();
        } catch (MojoFailureException e) {
            throw new PublishException(e.getMessage(), e);
        }
    }

    private static Set<String> hosts(URI repository) {
        Set<String> hosts = new LinkedHashSet<>();
        hosts.add(repository.getAuthority());
        hosts.add(repository.getHost());
        return hosts;
    }

    private static Credentials credentials(Server server) throws PublishException {
        String username = Objects.toString(server.getUsername(), "");
        String password = Objects.toString(server.getPassword(), "");
        if (password.isEmpty()) {
            throw new PublishException("server \"" + server.getId()
                    + "\" in settings.xml has no password; add <password>, encrypted or not");
        }
        return username.isEmpty() ? new Credentials.Bearer(password) : new Credentials.Basic(username, password);
    }
}
