package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.descriptor.Gateway;
import io.github.openclawmaven.model.descriptor.GatewayCredential;
import io.github.openclawmaven.model.descriptor.SecretRef;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Secrets that must exist before the gateway starts.
 *
 * @param declared by name, sorted
 * @param credential what clients of the gateway show
 * @param own the Secret with that, where the descriptor names one
 * @param ownIsShared whether that is one of the declared Secrets
 */
public record SecretsView(
        List<DeclaredSecret> declared, GatewayCredential credential, Optional<SecretRef> own, boolean ownIsShared) {

    /**
     * One Secret.
     *
     * @param name as declared
     * @param keys that it must have
     */
    public record DeclaredSecret(String name, List<String> keys) {}

    /** The Secrets of a deployment. */
    public static SecretsView of(Gateway gateway, GatewayDocuments documents) {
        SortedMap<String, SortedSet<String>> keys = new TreeMap<>();
        documents.secrets().values().forEach(ref -> keys.computeIfAbsent(ref.secret(), name -> new TreeSet<>())
                .add(ref.key()));
        Optional<SecretRef> own = gateway.credentialSecret();
        boolean shared = own.filter(ref -> keys.containsKey(ref.secret())).isPresent();
        own.filter(ref -> shared).ifPresent(ref -> keys.get(ref.secret()).add(ref.key()));
        List<DeclaredSecret> declared = new ArrayList<>();
        keys.forEach((name, names) -> declared.add(new DeclaredSecret(name, List.copyOf(names))));
        return new SecretsView(declared, gateway.credential(), own, shared);
    }

    /** What clients show, as their config and the values have it. */
    public String word() {
        return credential.word();
    }

    /** The variable of the container that holds it. */
    public String variable() {
        return credential.variable();
    }

    /** The names of all that must exist. */
    public List<String> names() {
        return Stream.concat(declared.stream().map(DeclaredSecret::name), own.map(SecretRef::secret).stream())
                .distinct()
                .toList();
    }
}
