package io.github.openclawmaven.plugin.publish.credential;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What {@code helm repo add --username … --ca-file …} left in {@code repositories.yaml}.
 *
 * @param file that need not exist
 */
public record HelmRepositories(Path file) implements CredentialSource {

    public HelmRepositories(Locations locations) {
        this(locations.helmRepositories());
    }

    @Override
    public Optional<Credentials> find(URI repository) throws PublishException {
        return entry(repository)
                .filter(entry -> !text(entry, "username").isEmpty())
                .map(entry -> new Credentials.Basic(text(entry, "username"), text(entry, "password")));
    }

    /** The PEM file of the certificate authority of an HTTP repository. */
    public Optional<Path> caFile(URI repository) throws PublishException {
        return entry(repository)
                .map(entry -> text(entry, "caFile"))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
    }

    private Optional<Map<?, ?>> entry(URI repository) throws PublishException {
        for (Object entry : entries()) {
            if (entry instanceof Map<?, ?> map
                    && withoutSlash(text(map, "url")).equals(withoutSlash(repository.toString()))) {
                return Optional.of(map);
            }
        }
        return Optional.empty();
    }

    private List<?> entries() throws PublishException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return document instanceof Map<?, ?> map && map.get("repositories") instanceof List<?> list
                    ? list
                    : List.of();
        } catch (IOException | YAMLException e) {
            // Without its cause, whose message quotes the file.
            throw new PublishException(file + " cannot be read as YAML; correct it, or add its repositories again");
        }
    }

    private static String text(Map<?, ?> entry, String key) {
        return Objects.toString(entry.get(key), "");
    }

    private static String withoutSlash(String url) {
        return url.replaceFirst("/+$", "");
    }
}
