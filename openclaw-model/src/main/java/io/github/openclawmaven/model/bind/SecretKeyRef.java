package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.model.syntax.SecretKeyName;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.Optional;
import java.util.Set;

/** A reference as Kubernetes itself writes it: {@code secretKeyRef: {name, key}}, alone or under {@code valueFrom}. */
record SecretKeyRef(String name, String key) {

    private static final Set<String> KEYS = Set.of("name", "key", "optional");

    /** @param map that stands where a reference belongs */
    static Optional<SecretKeyRef> in(MapNode map) {
        return only(map, "secretKeyRef")
                .or(() -> only(map, "valueFrom").flatMap(from -> only(from, "secretKeyRef")))
                .filter(reference -> KEYS.containsAll(reference.entries().keySet()))
                .flatMap(SecretKeyRef::of);
    }

    private static Optional<MapNode> only(MapNode map, String key) {
        return map.entries().keySet().equals(Set.of(key))
                ? map.get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast)
                : Optional.empty();
    }

    /** What is not the name of a Secret or of a key in it, or looks like a secret, may be one. */
    private static Optional<SecretKeyRef> of(MapNode reference) {
        String name = text(reference, "name");
        String key = text(reference, "key");
        boolean valid = KubernetesName.SUBDOMAIN.problem(name).isEmpty()
                && SecretKeyName.problem(key).isEmpty()
                && SecretLook.masked(name + " " + key).equals(name + " " + key);
        return valid ? Optional.of(new SecretKeyRef(name, key)) : Optional.empty();
    }

    private static String text(MapNode map, String key) {
        return map.get(key).orElse(null) instanceof ScalarNode scalar ? scalar.text() : "";
    }
}
