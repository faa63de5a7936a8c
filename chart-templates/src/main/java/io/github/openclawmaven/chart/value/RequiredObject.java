package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.deployment.MountedSource;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.kubernetes.EnvSource;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A Secret or ConfigMap that must exist before the gateway starts.
 *
 * @param name as declared
 * @param keys that it must have
 */
public record RequiredObject(String name, List<Key> keys) {

    /**
     * A key.
     *
     * @param name of the key
     * @param file whether its content is a file's
     */
    public record Key(String name, boolean file) {}

    /** The Secrets of a deployment, sorted; without that of the gateway's token. */
    public static List<RequiredObject> secrets(Descriptor descriptor, GatewayDocuments documents) {
        Keys keys = new Keys();
        documents.secrets().values().forEach(secret -> keys.add(secret.secret(), secret.key(), false));
        ofExecutors(descriptor, AgentExecutor::variables).forEach(variable -> {
            if (variable.value() instanceof DeclaredVariable.OfSecret held) {
                keys.add(held.secret().secret(), held.secret().key(), false);
            }
        });
        files(descriptor).forEach(file -> {
            if (file.source() instanceof MountedSource.OfSecret secret) {
                keys.add(secret.name(), secret.key(), true);
            }
        });
        return keys.objects();
    }

    /** The ConfigMaps that others make, sorted. */
    public static List<RequiredObject> configMaps(Descriptor descriptor) {
        Keys keys = new Keys();
        descriptor.kubernetes().envFrom().stream().map(EnvSource::configMap).forEach(name -> name.ifPresent(keys::add));
        DeclaredVariable.of(descriptor).forEach(variable -> {
            if (variable.value() instanceof DeclaredVariable.OfConfigMap held) {
                keys.add(held.configMap(), held.key(), false);
            }
        });
        files(descriptor).forEach(file -> {
            if (file.source() instanceof MountedSource.OfConfigMap map) {
                keys.add(map.name(), map.key(), true);
            }
        });
        return keys.objects();
    }

    /** Of the gateway and of the executors. */
    private static Stream<MountedFile> files(Descriptor descriptor) {
        return Stream.concat(
                MountedFile.of(descriptor.kubernetes()).stream(), ofExecutors(descriptor, AgentExecutor::files));
    }

    private static <T> Stream<T> ofExecutors(Descriptor descriptor, Function<AgentExecutor, List<T>> part) {
        return AgentExecutor.of(descriptor).values().stream().flatMap(executor -> part.apply(executor).stream());
    }

    /** Keys by object, and whether each is a file. */
    private static final class Keys {

        private final SortedMap<String, SortedMap<String, Boolean>> all = new TreeMap<>();

        void add(String name) {
            all.computeIfAbsent(name, it -> new TreeMap<>());
        }

        void add(String name, String key, boolean file) {
            add(name);
            all.get(name).merge(key, file, Boolean::logicalOr);
        }

        List<RequiredObject> objects() {
            return all.entrySet().stream()
                    .map(object -> new RequiredObject(
                            object.getKey(),
                            object.getValue().entrySet().stream()
                                    .map(key -> new Key(key.getKey(), key.getValue()))
                                    .toList()))
                    .toList();
        }
    }
}
