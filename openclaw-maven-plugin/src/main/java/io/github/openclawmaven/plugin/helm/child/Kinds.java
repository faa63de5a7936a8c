package io.github.openclawmaven.plugin.helm.child;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of Kubernetes and OpenShift on the class path. Only those that are asked for are loaded: there are thousands. */
final class Kinds {

    private static final String LISTS = "META-INF/services/io.fabric8.kubernetes.api.model.KubernetesResource";

    private final Map<String, List<String>> classNames;

    Kinds() {
        List<String> all = new ArrayList<>();
        try {
            for (URL list : Collections.list(Kinds.class.getClassLoader().getResources(LISTS))) {
                try (InputStream text = list.openStream()) {
                    all.addAll(new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        classNames = all.stream().collect(Collectors.groupingBy(name -> name.substring(name.lastIndexOf('.') + 1)));
    }

    /** The type of a kind; empty when there is none. */
    Optional<Class<? extends HasMetadata>> find(String apiVersion, String kind) {
        return classNames.getOrDefault(kind, List.of()).stream()
                .map(Kinds::load)
                .flatMap(Optional::stream)
                .filter(type -> apiVersion.equals(HasMetadata.getApiVersion(type)))
                .<Class<? extends HasMetadata>>map(type -> type)
                .findFirst();
    }

    private static Optional<Class<? extends HasMetadata>> load(String name) {
        try {
            Class<?> type = Class.forName(name);
            return HasMetadata.class.isAssignableFrom(type)
                    ? Optional.of(type.asSubclass(HasMetadata.class))
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new LibraryFailure(e);
        }
    }
}
