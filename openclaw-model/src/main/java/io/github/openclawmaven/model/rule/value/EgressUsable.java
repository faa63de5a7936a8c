package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.executor.Egress;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** Where an executor may connect to is said in ranges that Kubernetes takes. */
final class EgressUsable implements Rule {

    static final DiagnosticCode NO_RANGE = DiagnosticCode.error("OC2046", "An address range of egress cannot be used");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ExecutorSections.of(deployment.descriptor()).sections().forEach((path, executor) -> {
            List<Egress> rules = executor.egress().orElse(List.of());
            for (int index = 0; index < rules.size(); index++) {
                check(rules.get(index), path.then("egress", index), deployment, diagnostics);
            }
        });
    }

    private static void check(Egress egress, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        PlacedText.of(egress.cidr(), path.then("cidr"))
                .forEach(range -> problem(range.text()).ifPresent(it -> report(range, it, deployment, diagnostics)));
        for (PlacedText part : PlacedText.items(egress.except(), path.then("except"))) {
            problem(part.text())
                    .or(() -> outside(part.text(), egress.cidr()))
                    .ifPresent(it -> report(part, it, deployment, diagnostics));
        }
    }

    private static Optional<String> problem(String range) {
        return range.contains("/")
                ? IpRange.problem(range)
                : Optional.of("it is an IP address, / and the number of its leading bits");
    }

    private static Optional<String> outside(String part, Optional<String> cidr) {
        return cidr.filter(whole -> isWithin(part, whole)).isPresent()
                ? Optional.empty()
                : Optional.of("what is left out is smaller than cidr, and lies in it");
    }

    private static boolean isWithin(String part, String whole) {
        return problem(whole).isPresent()
                || IpRange.contains(whole, part.substring(0, part.indexOf('/'))) && bits(part) > bits(whole);
    }

    private static int bits(String range) {
        return Integer.parseInt(range.substring(range.indexOf('/') + 1));
    }

    private static void report(PlacedText range, String problem, Deployment deployment, Diagnostics diagnostics) {
        diagnostics.report(
                NO_RANGE.at(range.position(deployment), "\"" + range.text() + "\" cannot be used here: " + problem)
                        .hint("such as 10.128.0.0/14, or 203.0.113.7/32 for one address"));
    }
}
