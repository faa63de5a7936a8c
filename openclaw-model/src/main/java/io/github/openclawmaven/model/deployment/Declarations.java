package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Undeclared;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Collection;
import java.util.Optional;

/**
 * What a descriptor declares of one kind.
 *
 * @param kind as messages have it
 * @param place where in the descriptor
 * @param names that are declared
 */
public record Declarations(Deployment deployment, String kind, SourcePath place, Collection<String> names) {

    /** As messages call them. */
    public static final String AGENT = "agent";

    public static Declarations agents(Deployment deployment) {
        return new Declarations(
                deployment,
                AGENT,
                SourcePath.of("agents"),
                deployment.descriptor().agents().keySet());
    }

    public static Declarations channels(Deployment deployment) {
        return new Declarations(
                deployment,
                "channel",
                SourcePath.of("channels"),
                deployment.descriptor().channels().ids());
    }

    public static Declarations providers(Deployment deployment) {
        return new Declarations(
                deployment,
                "provider",
                SourcePath.of("models", "providers"),
                ProvidedModels.of(deployment).providers());
    }

    /** Whether nothing of that name is declared, nor may have been meant by something that was not understood. */
    public boolean lacks(String name) {
        return !names.contains(name) && !deployment.misreads(place.then(name));
    }

    /** Reports a model that is not there, which may be so since its provider is not. */
    public void reportModel(ModelName model, Diagnostic finding, Diagnostics diagnostics) {
        Optional<String> undeclared = model.provider().filter(this::lacks);
        undeclared.ifPresentOrElse(
                provider -> report(provider, finding, diagnostics), () -> diagnostics.report(finding));
    }

    /** Reports a name that they lack, with the one that may have been meant; once for all places that have the name. */
    public void report(String name, Diagnostic finding, Diagnostics diagnostics) {
        Diagnostic told = Suggestion.nearest(name, names)
                .filter(meant -> deployment.source().find(place.then(meant)).isPresent())
                .map(meant -> finding.related(deployment.source().keyPosition(place.then(meant)), "declared here"))
                .orElse(finding);
        Suggestion near = Suggestion.hint(name, names);
        String hint = told.hint().isEmpty() ? "declare it under " + place : told.hint();
        diagnostics.report(near.words().isEmpty() ? told.hint(hint) : told.hint(near), new Undeclared(kind, name));
    }
}
