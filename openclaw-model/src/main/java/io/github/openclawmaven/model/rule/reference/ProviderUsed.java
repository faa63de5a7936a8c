package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.DeclaredProvider;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.deployment.ProvidedModels;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourceNodes;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A provider is declared for something: whatever names it, or one of its models, anywhere else. */
final class ProviderUsed implements Rule {

    static final DiagnosticCode UNUSED = DiagnosticCode.note("OC3050", "A provider is declared and used by nothing");

    private static final Set<String> HOLDERS = Set.of("models", "config");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (ModelReference.in(deployment).isEmpty()) {
            return;
        }
        Set<String> words = words(deployment);
        ProvidedModels provided = ProvidedModels.of(deployment);
        Collection<DeclaredProvider> declared = DeclaredProvider.in(deployment).values();
        declared.stream()
                .filter(provider -> !deployment.misreads(provider.path()))
                .filter(provider -> declared.stream()
                        .noneMatch(other ->
                                other.parent().filter(provider.id()::equals).isPresent()))
                .filter(provider -> words.stream()
                        .noneMatch(word -> names(provider.id(), word)
                                || provided.listed().get(provider.id()).contains(word)))
                .forEach(provider -> diagnostics.report(UNUSED.at(
                                deployment.source().keyPosition(provider.path()),
                                "nothing uses provider \"" + provider.id() + "\"")
                        .hint("name one of its models, or leave it out")
                        .note("unless people choose its models in a conversation, or memory takes it by itself")));
    }

    private static boolean names(String provider, String word) {
        return word.equals(provider) || word.startsWith(provider + "/") || word.startsWith(provider + ":");
    }

    /** All keys and values but those in which providers are declared. */
    private static Set<String> words(Deployment deployment) {
        return deployment.source().root().entries().entrySet().stream()
                .flatMap(entry -> HOLDERS.contains(entry.getKey())
                        ? withoutProviders(entry.getValue().value())
                        : SourceNodes.of(entry.getValue().value()))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<SourceNode> withoutProviders(SourceNode node) {
        if (!(node instanceof MapNode map)) {
            return SourceNodes.of(node);
        }
        return map.entries().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("providers"))
                .flatMap(entry -> entry.getKey().equals("models")
                        ? withoutProviders(entry.getValue().value())
                        : Stream.concat(
                                Stream.of(entry.getValue().key()),
                                SourceNodes.of(entry.getValue().value())));
    }
}
