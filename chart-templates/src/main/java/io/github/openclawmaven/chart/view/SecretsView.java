package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.value.RequiredObject;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.SecretRef;
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
 * @param token the gateway's own token, where the descriptor names a Secret
 * @param tokenIsShared whether the token lies in one of the declared Secrets
 * @param configMaps by name, sorted
 */
public record SecretsView(
        List<RequiredObject> declared,
        Optional<SecretRef> token,
        boolean tokenIsShared,
        List<RequiredObject> configMaps) {

    /** Those of a deployment. */
    public static SecretsView of(Descriptor descriptor, GatewayDocuments documents) {
        List<RequiredObject> declared = RequiredObject.secrets(descriptor, documents);
        Optional<SecretRef> token = descriptor.gateway().token();
        boolean shared = token.filter(ref ->
                        declared.stream().anyMatch(object -> object.name().equals(ref.secret())))
                .isPresent();
        return new SecretsView(
                declared.stream()
                        .map(object -> shared
                                        && object.name()
                                                .equals(token.orElseThrow().secret())
                                ? with(object, token.orElseThrow().key())
                                : object)
                        .toList(),
                token,
                shared,
                RequiredObject.configMaps(descriptor));
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
        return Stream.concat(declared.stream().map(RequiredObject::name), token.map(SecretRef::secret).stream())
                .distinct()
                .toList();
    }
}
