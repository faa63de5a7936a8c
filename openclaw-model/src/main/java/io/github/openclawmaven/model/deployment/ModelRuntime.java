package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import io.github.openclawmaven.model.gateway.ModelRuntimes;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What runs the models of a descriptor on a release, where nothing says so: the gateway itself, or a plugin. */
public final class ModelRuntime {

    private static final Set<String> PROTOCOLS = Set.of("openai-responses", "openai-chatgpt-responses");
    private static final Set<String> UNDECIDED = Set.of("auto", "default");

    /** They say how long a model thinks, not what is sent (2026.8.2); all other parameters are of the request. */
    private static final Set<String> NOT_OF_THE_REQUEST = Set.of(
            "thinking",
            "fastMode",
            "fast_mode",
            "fastAutoOnSeconds",
            "fastSeconds",
            "fast_auto_on_seconds",
            "fast_seconds");

    private final Deployment deployment;

    public ModelRuntime(Deployment deployment) {
        this.deployment = deployment;
    }

    /** The plugin that the release runs the model by, though nothing in the config says so; empty when it needs none. */
    public Optional<String> plugin(ModelReference reference) {
        return reference
                .provider()
                .filter(id -> isPublic(id) && isPlain(id, reference) && !isChosen(id, reference))
                .flatMap(id -> Optional.ofNullable(runtimes().plugins().get(id)));
    }

    /** The models whose runtime the release looks for when it starts, and those of jobs, of which it asks later. */
    public List<ModelReference> references() {
        List<ModelReference> references = new ArrayList<>();
        // One of a provider that nobody declares is a mistake of its own.
        ModelReference.in(deployment).stream()
                .filter(reference ->
                        reference.provider().flatMap(this::provider).isPresent())
                .forEach(references::add);
        if (deployment.source().find(defaults().then("models")).orElse(null) instanceof MapNode models) {
            models.entries()
                    .keySet()
                    .forEach(model -> references.add(
                            new ModelReference(model, defaults().then("models", model), ModelReference.Use.DEFAULT)));
        }
        return List.copyOf(references);
    }

    /** The key under {@code config} that has the gateway itself run the models of a provider. */
    public static String key(String provider) {
        return "config.models.providers." + provider + ".agentRuntime.id";
    }

    private boolean isPublic(String id) {
        Optional<String> known = facts().modelProvider(id).flatMap(ModelProviderFacts::baseUrl);
        return provider(id)
                .flatMap(DeclaredProvider::baseUrl)
                .map(url -> known.map(it -> host(it).equals(host(url))).orElse(false))
                .orElse(true);
    }

    private boolean isPlain(String id, ModelReference reference) {
        return !runtimes().plainRequests()
                || provider(id).map(it -> isPlain(it, reference.model())).orElse(true)
                        && scopes(reference).noneMatch(scope -> hasParameters(scope.then("params"), Set.of()))
                        && !hasParameters(ofModel(defaults(), reference).then("params"), NOT_OF_THE_REQUEST);
    }

    private static boolean isPlain(DeclaredProvider provider, String model) {
        return !provider.changesRequests(model)
                && provider.api().map(PROTOCOLS::contains).orElse(true);
    }

    private boolean hasParameters(SourcePath path, Set<String> others) {
        return deployment.source().find(path).orElse(null) instanceof MapNode map
                && !others.containsAll(map.entries().keySet());
    }

    private boolean isChosen(String id, ModelReference reference) {
        Stream<SourcePath> ofProvider = Stream.of(SourcePath.of("config", "models", "providers", id));
        Stream<SourcePath> ofModels = scopes(reference)
                .flatMap(scope -> Stream.of(ofModel(scope, reference), scope.then("models", id + "/*")));
        return Stream.concat(ofModels, ofProvider).anyMatch(place -> isChosen(place.then("agentRuntime", "id")));
    }

    private boolean isChosen(SourcePath path) {
        Optional<SourceNode> node = deployment.source().written(path);
        return node.filter(ScalarNode.class::isInstance)
                .map(it -> ((ScalarNode) it).text())
                .filter(text -> !UNDECIDED.contains(text))
                .isPresent();
    }

    /** What holds for all agents, and what for the one that the model is of. */
    private static Stream<SourcePath> scopes(ModelReference reference) {
        return reference.use() == ModelReference.Use.AGENT
                ? Stream.of(
                        SourcePath.of(
                                "config",
                                "agents",
                                "entries",
                                reference.path().segments().get(1)),
                        defaults())
                : Stream.of(defaults());
    }

    private static SourcePath defaults() {
        return SourcePath.of("config", "agents", "defaults");
    }

    private static SourcePath ofModel(SourcePath scope, ModelReference reference) {
        return scope.then("models", reference.text());
    }

    private Optional<DeclaredProvider> provider(String id) {
        return DeclaredProvider.of(id, deployment);
    }

    private GatewayFacts facts() {
        return deployment.facts();
    }

    private ModelRuntimes runtimes() {
        return facts().plugins().runtimes();
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
