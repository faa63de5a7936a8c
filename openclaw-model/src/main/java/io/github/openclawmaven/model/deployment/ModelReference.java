package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where the descriptor names a model.
 *
 * @param text {@code provider/model}; where an alias is written, what it stands for
 * @param path the place
 * @param use what the model is for
 */
public record ModelReference(String text, SourcePath path, Use use) {

    /** What a model is named for. */
    public enum Use {
        /** For agents that choose none. */
        DEFAULT,
        AGENT,
        JOB,
        /** For anything else; the release does not put its name in order before it looks. */
        OTHER,
        /** For something that the release does not look at when it starts. */
        UNCHECKED
    }

    /** Its provider; empty when the name has none. */
    public Optional<String> provider() {
        return new ModelName(text).provider();
    }

    /** Its name without the provider. */
    public String model() {
        return new ModelName(text).model();
    }

    /** All models that a descriptor names, in its order; those that only have an alias are named too. */
    public static List<ModelReference> in(Deployment deployment) {
        Descriptor descriptor = deployment.descriptor();
        ModelAliases aliases = new ModelAliases(deployment);
        List<ModelReference> references = new ArrayList<>();
        descriptor
                .models()
                .defaultModel()
                .map(aliases::resolve)
                .ifPresent(choice -> add(choice, SourcePath.of("models", "default"), Use.DEFAULT, references));
        descriptor
                .models()
                .aliases()
                .forEach((alias, model) -> references.add(
                        new ModelReference(model, SourcePath.of("models", "aliases", alias), Use.DEFAULT)));
        descriptor.agents().forEach((id, agent) -> agent.model()
                .map(aliases::resolve)
                .ifPresent(choice -> add(choice, SourcePath.of("agents", id, "model"), Use.AGENT, references)));
        descriptor.jobs().forEach((id, job) -> job.model()
                .map(aliases::resolve)
                .ifPresent(model ->
                        references.add(new ModelReference(model, SourcePath.of("jobs", id, "model"), Use.JOB))));
        return List.copyOf(references);
    }

    private static void add(ModelChoice choice, SourcePath path, Use use, List<ModelReference> references) {
        references.add(new ModelReference(choice.primary(), path.then("primary"), use));
        for (int index = 0; index < choice.fallbacks().size(); index++) {
            references.add(new ModelReference(choice.fallbacks().get(index), path.then("fallbacks", index), use));
        }
    }
}
