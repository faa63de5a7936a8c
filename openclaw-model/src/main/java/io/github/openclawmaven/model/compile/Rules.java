package io.github.openclawmaven.model.compile;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.access.AccessRules;
import io.github.openclawmaven.model.rule.cluster.ClusterRules;
import io.github.openclawmaven.model.rule.path.PathRules;
import io.github.openclawmaven.model.rule.posture.PostureRules;
import io.github.openclawmaven.model.rule.reference.ReferenceRules;
import io.github.openclawmaven.model.rule.release.ReleaseRules;
import io.github.openclawmaven.model.rule.value.ValueRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules, by series, in the order of their codes. */
final class Rules {

    private static final List<List<Rule>> SERIES = List.of(
            ValueRules.ALL,
            ReferenceRules.ALL,
            ClusterRules.ALL,
            AccessRules.ALL,
            PostureRules.ALL,
            ReleaseRules.ALL,
            PathRules.ALL);

    private Rules() {}

    /** Checks a deployment against every rule. */
    static void check(Deployment deployment, Diagnostics diagnostics) {
        all().forEach(rule -> rule.check(deployment, diagnostics));
    }

    static Stream<Rule> all() {
        return SERIES.stream().flatMap(List::stream);
    }
}
