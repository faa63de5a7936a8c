package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.deployment.MountedSource;
import io.github.openclawmaven.model.deployment.TrustedAuthorities;
import io.github.openclawmaven.model.descriptor.kubernetes.EnvSource;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the gateway's container gets from Secrets, ConfigMaps and the cluster beside its secrets.
 *
 * @param directories of files
 * @param authorities the file with certificate authorities, where some are declared
 * @param trust directory in which they are joined with the public ones
 * @param configMaps whole ConfigMaps as variables
 */
public record MountsView(
        List<Directory> directories, Optional<String> authorities, String trust, List<String> configMaps) {

    /**
     * A directory whose files come from several objects: one volume, since a mount hides what was there.
     *
     * @param volume name
     * @param mountPath directory in the pod
     * @param files in it
     */
    public record Directory(String volume, String mountPath, List<File> files) {

        /** Files by their directory, in the order declared. */
        public static Map<String, List<MountedFile>> byPath(List<MountedFile> files) {
            Map<String, List<MountedFile>> byPath = new LinkedHashMap<>();
            files.forEach(file -> byPath.computeIfAbsent(file.directory(), path -> new ArrayList<>())
                    .add(file));
            return byPath;
        }

        /** The directory with these files in a volume of that name. */
        public static Directory of(String volume, String path, List<MountedFile> files) {
            return new Directory(volume, path, files.stream().map(File::of).toList());
        }

        /** Whether only the gateway may have it: a token of its account. */
        public boolean isIdentity() {
            return files.stream().anyMatch(file -> file.audience().isPresent());
        }
    }

    /**
     * A file of one of three sources.
     *
     * @param name in its directory
     * @param secret name of a Secret
     * @param configMap name of a ConfigMap
     * @param audience of a token
     * @param key in Secret or ConfigMap; empty for a token
     * @param seconds that a token lasts
     */
    public record File(
            String name,
            Optional<String> secret,
            Optional<String> configMap,
            Optional<String> audience,
            String key,
            long seconds) {

        static File of(MountedFile file) {
            MountedSource source = file.source();
            if (source instanceof MountedSource.OfSecret secret) {
                return new File(
                        file.fileName(),
                        Optional.of(secret.name()),
                        Optional.empty(),
                        Optional.empty(),
                        secret.key(),
                        0);
            }
            if (source instanceof MountedSource.OfConfigMap map) {
                return new File(
                        file.fileName(), Optional.empty(), Optional.of(map.name()), Optional.empty(), map.key(), 0);
            }
            MountedSource.OfCluster token = (MountedSource.OfCluster) source;
            return new File(
                    file.fileName(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(token.audience()),
                    "",
                    token.expiration().toSeconds());
        }
    }

    /** Where the declared certificate authorities lie. */
    public String authoritiesDirectory() {
        return authorities.orElseThrow().replaceFirst("/[^/]*$", "");
    }

    /** Those of a deployment. */
    public static MountsView of(Deployment deployment) {
        Kubernetes kubernetes = deployment.descriptor().kubernetes();
        List<Directory> directories = new ArrayList<>();
        Directory.byPath(MountedFile.of(kubernetes))
                .forEach((path, files) ->
                        directories.add(Directory.of(files.get(0).volume(), path, files)));
        return new MountsView(
                directories,
                kubernetes.caBundle().map(TrustedAuthorities::file),
                TrustedAuthorities.JOINED_DIRECTORY,
                kubernetes.envFrom().stream()
                        .filter(source -> source.keys().isEmpty())
                        .map(EnvSource::configMap)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
