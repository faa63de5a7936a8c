package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.gateway.ModelList;
import io.github.openclawmaven.model.gateway.RetiredModel;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model that the descriptor names, of a provider whose models the release lists.
 *
 * @param provider whose list it is: that of the model, or the one that it extends
 * @param declared the provider as the descriptor has it
 */
public record ReleaseModel(
        ModelReference reference, String provider, Optional<DeclaredProvider> declared, ModelList list) {

    /** All of them, in the order of the descriptor. */
    public static Stream<ReleaseModel> in(Deployment deployment) {
        return ModelReference.in(deployment).stream().flatMap(reference -> of(reference, deployment).stream());
    }

    static Optional<ReleaseModel> of(ModelReference reference, Deployment deployment) {
        return reference.provider().flatMap(id -> of(reference, id, deployment));
    }

    private static Optional<ReleaseModel> of(ModelReference reference, String id, Deployment deployment) {
        Optional<DeclaredProvider> declared = DeclaredProvider.of(id, deployment);
        String provider = declared.flatMap(DeclaredProvider::parent).orElse(id);
        return deployment
                .facts()
                .models()
                .of(provider)
                .map(list -> new ReleaseModel(reference, provider, declared, list));
    }

    /** Why the release no longer runs it; empty when nothing is known of that. */
    public Optional<RetiredModel> retirement() {
        return Optional.ofNullable(list.retired().get(reference.model().toLowerCase(Locale.ROOT)));
    }

    /** Whether the provider has an endpoint of the user's own, of whose models the release can know nothing. */
    public boolean isElsewhere() {
        return declared.flatMap(DeclaredProvider::baseUrl).isPresent();
    }

    /** Whether the descriptor lists the model itself. */
    public boolean isDeclared() {
        return declared.stream().flatMap(it -> it.models().stream()).anyMatch(reference.model()::equals);
    }

    /** The other model as the descriptor would name it. */
    public String named(String model) {
        return reference.provider().orElseThrow() + "/" + model;
    }
}
