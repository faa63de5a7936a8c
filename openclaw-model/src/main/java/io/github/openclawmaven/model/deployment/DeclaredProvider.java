package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.model.Provider;
import io.github.openclawmaven.model.descriptor.model.ProviderModel;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model provider as a descriptor declares it: by typed keys, in the gateway's own words, or by both.
 *
 * @param typed what {@code models.providers} says
 * @param free what {@code config.models.providers} says
 */
public record DeclaredProvider(String id, Optional<Provider> typed, Optional<MapNode> free) {

    private static final SourcePath TYPED = SourcePath.of("models", "providers");
    private static final SourcePath FREE =
            SourcePath.of("config").then(TYPED.segments().toArray());

    private static final Set<String> OF_REQUESTS =
            Set.of("headers", "request", "params", "authHeader", "timeoutSeconds", "localService");

    /** All of them by id, those with typed keys first. */
    public static Map<String, DeclaredProvider> in(Deployment deployment) {
        Map<String, DeclaredProvider> declared = new LinkedHashMap<>();
        Stream.concat(
                        deployment.descriptor().models().providers().keySet().stream(),
                        deployment.source().find(FREE).stream()
                                .filter(MapNode.class::isInstance)
                                .flatMap(map -> ((MapNode) map).entries().keySet().stream()))
                .forEach(id -> of(id, deployment).ifPresent(provider -> declared.putIfAbsent(id, provider)));
        return declared;
    }

    /** The one of an id; empty when nothing declares it. */
    static Optional<DeclaredProvider> of(String id, Deployment deployment) {
        Optional<Provider> typed =
                Optional.ofNullable(deployment.descriptor().models().providers().get(id));
        Optional<SourceNode> free = deployment.source().find(FREE.then(id));
        return typed.isEmpty() && free.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeclaredProvider(
                        id, typed, free.filter(MapNode.class::isInstance).map(MapNode.class::cast)));
    }

    /** Where it is declared; under its typed key where it has one. */
    public SourcePath path() {
        return (typed.isPresent() ? TYPED : FREE).then(id);
    }

    /** The known provider that it is a second account of. */
    public Optional<String> parent() {
        return typed.flatMap(Provider::extendsProvider);
    }

    /** Its own endpoint. */
    public Optional<String> baseUrl() {
        return typed.flatMap(Provider::baseUrl).or(() -> text("baseUrl"));
    }

    /** Its own protocol. */
    public Optional<String> api() {
        return typed.flatMap(Provider::api).or(() -> text("api"));
    }

    /** Whether it has requests for a model made in another way than usual (as 2026.8.2 and 2026.9.6 see it). */
    boolean changesRequests(String model) {
        return typed.map(it -> changesRequests(it) || it.models().stream().anyMatch(own -> changesRequests(own, model)))
                        .orElse(false)
                || free.map(it -> says(it, OF_REQUESTS)).orElse(false)
                || freeModels()
                        .filter(own -> text(own, "id").equals(Optional.of(model)))
                        .anyMatch(own -> says(own, OF_REQUESTS));
    }

    private static boolean changesRequests(Provider provider) {
        return !provider.headers().isEmpty()
                || provider.request().isPresent()
                || provider.params().isPresent()
                || provider.authHeader().isPresent()
                || provider.timeout().isPresent();
    }

    private static boolean changesRequests(ProviderModel own, String model) {
        return own.id().equals(model)
                && (!own.headers().isEmpty() || own.params().isPresent());
    }

    private static boolean says(MapNode map, Set<String> keys) {
        return map.entries().keySet().stream().anyMatch(keys::contains);
    }

    /** The ids of the models that it lists, without repetition. */
    public List<String> models() {
        return Stream.concat(
                        typed.stream().flatMap(it -> it.models().stream()).map(ProviderModel::id),
                        freeModels().flatMap(model -> text(model, "id").stream()))
                .distinct()
                .toList();
    }

    private Stream<MapNode> freeModels() {
        return free.flatMap(map -> map.get("models")).stream()
                .filter(ListNode.class::isInstance)
                .flatMap(list -> ((ListNode) list).items().stream())
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast);
    }

    private Optional<String> text(String key) {
        return free.flatMap(map -> text(map, key));
    }

    private static Optional<String> text(MapNode map, String key) {
        return map.get(key)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .filter(text -> !text.isEmpty());
    }
}
