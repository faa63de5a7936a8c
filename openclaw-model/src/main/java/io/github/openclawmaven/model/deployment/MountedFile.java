package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.kubernetes.AccountToken;
import io.github.openclawmaven.model.descriptor.kubernetes.CaBundle;
import io.github.openclawmaven.model.descriptor.kubernetes.FileMount;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.descriptor.kubernetes.ServiceAccount;
import io.github.openclawmaven.model.source.SourcePath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of a container that the chart does not bring itself.
 *
 * @param declared the key that asks for it
 * @param volume name of a volume for its directory
 * @param path absolute
 * @param variable that gets the path, as declared
 * @param source of its content
 */
public record MountedFile(
        SourcePath declared, String volume, String path, Optional<String> variable, MountedSource source) {

    /** Where everything that the chart mounts lies, but the state. */
    public static final String ROOT = "/etc/openclaw";

    private static final Duration HOUR = Duration.ofHours(1);

    /** All of the gateway's container, in the order declared. */
    public static List<MountedFile> of(Kubernetes kubernetes) {
        List<MountedFile> files = new ArrayList<>();
        SourcePath path = SourcePath.of("kubernetes");
        kubernetes.caBundle().ifPresent(bundle -> files.add(of(path.then("caBundle"), bundle)));
        kubernetes.files().forEach((name, file) -> files.add(of(path.then("files"), name, file)));
        kubernetes
                .serviceAccount()
                .map(ServiceAccount::tokens)
                .ifPresent(tokens -> tokens.forEach(
                        (name, token) -> files.add(of(path.then("serviceAccount", "tokens", name), name, token))));
        return List.copyOf(files);
    }

    private static MountedFile of(SourcePath declared, CaBundle bundle) {
        return new MountedFile(
                declared,
                "authorities",
                TrustedAuthorities.file(bundle),
                Optional.empty(),
                source(bundle.secret(), bundle.configMap(), bundle.key()));
    }

    /** One of a map of files by name. */
    static MountedFile of(SourcePath files, String name, FileMount file) {
        return new MountedFile(
                files.then(name),
                name + "-file",
                file.path().orElse(ROOT + "/files/" + name + "/" + file.key()),
                file.env(),
                source(file.secret(), file.configMap(), file.key()));
    }

    private static MountedFile of(SourcePath declared, String name, AccountToken token) {
        return new MountedFile(
                declared,
                name + "-identity",
                token.path().orElse(ROOT + "/tokens/" + name + "/token"),
                token.env(),
                new MountedSource.OfCluster(token.audience(), token.expiration().orElse(HOUR)));
    }

    private static MountedSource source(Optional<String> secret, Optional<String> configMap, String key) {
        return secret.<MountedSource>map(name -> new MountedSource.OfSecret(name, key))
                .orElseGet(() -> new MountedSource.OfConfigMap(configMap.orElse(""), key));
    }

    /** Whether a variable tells its path. */
    boolean isNamed() {
        return variable.isPresent();
    }

    /** The directory that is mounted. */
    public String directory() {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** The file in it. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
