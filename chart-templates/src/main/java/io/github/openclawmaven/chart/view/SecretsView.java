package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.value.RequiredObject;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Secrets and ConfigMaps that must exist before the gateway starts.
 *
 * @param declared Secrets by name, sorted
 * @param credential what clients of the gateway show
 * @param own the Secret with that, where the descriptor names one
 * @param ownIsShared whether that is one of the declared Secrets
 * @param configMaps by name, sorted
 */
public record SecretsView(
        List<RequiredObject> declared,
        GatewayCredential credential,
        Optional<SecretRef> own,
        boolean ownIsShared,
        List<RequiredObject> configMaps) {

    /** Those of a deployment. */
    public static SecretsView of(Descriptor descriptor, GatewayDocuments documents) {
        List<RequiredObject> declared = RequiredObject.secrets(descriptor, documents);
        Optional<SecretRef> own = descriptor.gateway().credentialSecret();
        Optional<SecretRef> shared = own.filter(
                ref -> declared.stream().anyMatch(object -> object.name().equals(ref.secret())));
        return new SecretsView(
                declared.stream()
                        .map(object -> shared.filter(ref -> object.name().equals(ref.secret()))
                                .map(ref -> with(object, ref.key()))
                                .orElse(object))
                        .toList(),
                descriptor.gateway().credential(),
                own,
                shared.isPresent(),
                RequiredObject.configMaps(descriptor));
    }

    /** What clients show, as their config and the values have it. */
    public String word() {
        return credential.word();
    }

    /** The variable of the container that holds it. */
    public String variable() {
        return credential.variable();
    }

    private static RequiredObject with(RequiredObject object, String key) {
        if (object.keys().stream().anyMatch(known -> known.name().equals(key))) {
            return object;
        }
        List<RequiredObject.Key> keys = new ArrayList<>(object.keys());
        keys.add(new RequiredObject.Key(key, false));
        keys.sort(Comparator.comparing(RequiredObject.Key::name));
        return new RequiredObject(object.name(), List.copyOf(keys));
    }

    /** The names of all Secrets that must exist. */
    public List<String> names() {
        return Stream.concat(declared.stream().map(RequiredObject::name), own.map(SecretRef::secret).stream())
                .distinct()
                .toList();
    }
}
