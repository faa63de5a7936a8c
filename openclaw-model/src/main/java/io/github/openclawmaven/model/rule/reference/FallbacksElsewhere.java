package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in for a model is also there when its provider is not. */
final class FallbacksElsewhere implements Rule {

    static final DiagnosticCode SAME =
            DiagnosticCode.warning("OC3051", "All models that stand in are of the same provider");

    private static final String FALLBACKS = "fallbacks";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<SourcePath, List<ModelReference>> choices = new LinkedHashMap<>();
        for (ModelReference reference : ModelReference.in(deployment)) {
            choice(reference.path()).forEach(choice -> choices.computeIfAbsent(choice, path -> new ArrayList<>())
                    .add(reference));
        }
        choices.forEach((choice, models) -> {
            long providers =
                    models.stream().map(ModelReference::provider).distinct().count();
            if (models.size() > 1 && providers == 1) {
                models.get(0)
                        .provider()
                        .filter(provider -> !Declarations.providers(deployment).lacks(provider))
                        .ifPresent(provider -> diagnostics.report(SAME.at(
                                        deployment.source().keyPosition(choice.then(FALLBACKS)),
                                        "all models that stand in are of provider \"" + provider + "\" too")
                                .hint("add one of another provider")
                                .note("when the provider is down, or its key is refused, none of them answers")));
            }
        });
    }

    /** The choice of which a place is the first or a later one. */
    private static List<SourcePath> choice(SourcePath path) {
        if (path.last().equals("primary")) {
            return List.of(path.parent());
        }
        return path.segments().contains(FALLBACKS) ? List.of(path.parent().parent()) : List.of();
    }
}
