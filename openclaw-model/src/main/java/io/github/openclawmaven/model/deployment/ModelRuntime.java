package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Provider;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import io.github.openclawmaven.model.gateway.ModelRuntimes;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What runs the models of a descriptor on a release: the gateway itself, or a plugin. */
public final class ModelRuntime {

    private static final String PROTOCOL = "openai-responses";
    private static final Set<String> UNDECIDED = Set.of("auto", "default");

    private final Descriptor descriptor;
    private final GatewayFacts facts;

    public ModelRuntime(Descriptor descriptor, GatewayFacts facts) {
        this.descriptor = descriptor;
        this.facts = facts;
    }

    /** The plugin that the release runs the model by, though nothing in the config says so; empty when it needs none. */
    public Optional<String> plugin(ModelReference reference) {
        return reference
                .provider()
                .filter(id -> descriptor.models().providers().containsKey(id))
                .filter(id -> isPublic(id) && isPlain(id) && !isChosen(id, reference.text()))
                .flatMap(id -> Optional.ofNullable(runtimes().plugins().get(id)));
    }

    /** The key under {@code config} that has the gateway itself run the models of a provider. */
    public static String key(String provider) {
        return "config.models.providers." + provider + ".agentRuntime.id";
    }

    private ModelRuntimes runtimes() {
        return facts.plugins().runtimes();
    }

    private boolean isPublic(String id) {
        Optional<String> known = facts.modelProvider(id).flatMap(ModelProviderFacts::baseUrl);
        return provider(id)
                .baseUrl()
                .map(url -> known.map(it -> host(it).equals(host(url))).orElse(false))
                .orElse(true);
    }

    private boolean isPlain(String id) {
        return !runtimes().plainRequests()
                || provider(id).headers().isEmpty()
                        && provider(id).timeout().isEmpty()
                        && provider(id).api().map(PROTOCOL::equals).orElse(true);
    }

    private boolean isChosen(String id, String model) {
        return isChosen(List.of("models", "providers", id, "agentRuntime", "id"))
                || isChosen(List.of("agents", "defaults", "models", model, "agentRuntime", "id"));
    }

    private boolean isChosen(List<String> path) {
        Optional<SourceNode> node = descriptor.config().map(SourceNode.class::cast);
        for (String key : path) {
            node = node.filter(MapNode.class::isInstance).flatMap(it -> ((MapNode) it).get(key));
        }
        return node.filter(ScalarNode.class::isInstance)
                .map(it -> ((ScalarNode) it).text())
                .filter(text -> !UNDECIDED.contains(text))
                .isPresent();
    }

    private Provider provider(String id) {
        return descriptor.models().providers().get(id);
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
