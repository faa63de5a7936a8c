package io.github.openclawmaven.plugin.publish.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * What {@code helm registry login}, {@code docker login} or {@code podman login} left in a {@code config.json} or {@code
 * auth.json}: the credentials themselves, or the name of the helper that keeps them.
 */
record RegistryLogins(Path file, CredentialHelpers helpers) implements CredentialSource {

    @Override
    public Optional<Credentials> find(URI repository) throws PublishException {
        if (!"oci".equalsIgnoreCase(repository.getScheme()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        RegistryKeys keys = RegistryKeys.of(repository);
        JsonNode config = config();
        Optional<String> helper = text(keys.in(config.path("credHelpers"))).or(() -> text(config.path("credsStore")));
        if (helper.isPresent()) {
            Optional<Credentials> kept = helpers.get(helper.get(), keys.server(), file);
            if (kept.isPresent()) {
                return kept;
            }
        }
        return login(keys.in(config.path("auths")));
    }

    private JsonNode config() throws PublishException {
        try {
            String text = Files.readString(file);
            return text.isBlank() ? MissingNode.getInstance() : JsonTree.parse(text);
        } catch (IOException | UncheckedIOException e) {
            // Without its cause, whose message quotes the place of the fault.
            throw new PublishException(file + " cannot be read as JSON; correct it, or log in again");
        }
    }

    private Optional<Credentials> login(JsonNode entry) throws PublishException {
        Optional<String> identity = text(entry.path("identitytoken"));
        if (identity.isPresent()) {
            return identity.map(Credentials.IdentityToken::new);
        }
        Optional<String> token = text(entry.path("registrytoken"));
        if (token.isPresent()) {
            return token.map(Credentials.Bearer::new);
        }
        Optional<String> pair = text(entry.path("auth"));
        return pair.isPresent() ? Optional.of(decode(pair.get())) : separate(entry);
    }

    private Credentials decode(String pair) throws PublishException {
        try {
            String text = new String(Base64.getDecoder().decode(pair.trim()), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            if (colon > 0) {
                return new Credentials.Basic(
                        text.substring(0, colon), text.substring(colon + 1).replaceAll("\0+$", ""));
            }
        } catch (IllegalArgumentException e) {
            // Said below: the message may quote a part of the secret.
        }
        throw new PublishException("an auth in " + file + " is not the base64 form of user:password; log in again");
    }

    private static Optional<Credentials> separate(JsonNode entry) {
        return text(entry.path("username"))
                .map(user -> new Credentials.Basic(user, entry.path("password").asText()));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }
}
