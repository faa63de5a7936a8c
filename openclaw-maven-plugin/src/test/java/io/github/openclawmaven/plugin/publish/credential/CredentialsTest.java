package io.github.openclawmaven.plugin.publish.credential;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A test with a home directory, in which tools keep credentials. */
abstract class CredentialsTest {

    static final String CANARY = "canary-77ab1";
    static final Basic ALICE = new Basic("alice", CANARY + ":with:colons");
    static final String AUTH =
            Base64.getEncoder().encodeToString(("alice:" + CANARY + ":with:colons").getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path home;

    final void assertRefused(String repository, String message) {
        assertThatThrownBy(() -> find(repository))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY)
                .hasNoCause();
    }

    final Optional<Credentials> find(String repository) throws PublishException {
        return new StoredCredentials(new Locations(variables(), home, "Linux")).find(URI.create(repository));
    }

    final Map<String, String> variables() {
        return Map.of("PATH", home.resolve("bin") + ":/usr/bin:/bin");
    }

    final Path file(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    static String auths(String key, String field, String value) {
        return "{\"auths\": {\"%s\": {\"%s\": \"%s\"}}}".formatted(key, field, value);
    }

    static String basic(String user) {
        return Base64.getEncoder().encodeToString((user + ":pw").getBytes(StandardCharsets.UTF_8));
    }
}
