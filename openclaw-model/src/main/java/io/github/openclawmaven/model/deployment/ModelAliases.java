package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Short names of models, from {@code models.aliases} and, in the gateway's own words, {@code agents.defaults.models.*.alias}. The
 * gateway takes one wherever a model stands, whatever its case, and never looks for one that has a slash (read in 2026.2.26; 2026.5.28,
 * 2026.7.1 and 2026.9.6 list them).
 */
public final class ModelAliases {

    private static final SourcePath FREE = SourcePath.of("config", "agents", "defaults", "models");

    private final Map<String, String> models = new HashMap<>();

    public ModelAliases(Deployment deployment) {
        if (deployment.source().find(FREE).orElse(null) instanceof MapNode map) {
            map.entries().forEach((model, entry) -> {
                if (entry.value() instanceof MapNode settings
                        && settings.get("alias").orElse(null) instanceof ScalarNode alias) {
                    models.put(folded(alias.text()), model);
                }
            });
        }
        deployment.descriptor().models().aliases().forEach((alias, model) -> models.put(folded(alias), model));
    }

    /** The full name that an alias stands for; any other name as it is. */
    public String resolve(String name) {
        return name.contains("/") ? name : models.getOrDefault(folded(name), name);
    }

    /** The same with each of its models. */
    public ModelChoice resolve(ModelChoice choice) {
        return new ModelChoice(
                resolve(choice.primary()),
                choice.fallbacks().stream().map(this::resolve).toList());
    }

    /** As the gateway compares aliases. */
    public static String folded(String alias) {
        return alias.trim().toLowerCase(Locale.ROOT);
    }
}
