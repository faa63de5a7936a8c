package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.consequence.PlacedBinding;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.Map;

/** No two bindings match the same messages. */
final class BindingsDiffer implements Rule {

    static final DiagnosticCode REPEATED = DiagnosticCode.error("OC3009", "Two bindings match the same messages");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<Binding, SourcePath> first = new HashMap<>();
        for (PlacedBinding placed : PlacedBinding.in(deployment.descriptor())) {
            SourcePath earlier = first.putIfAbsent(placed.match(), placed.path());
            if (earlier != null) {
                Position other = deployment.source().position(earlier);
                diagnostics.report(REPEATED.at(
                                deployment.source().position(placed.path()),
                                "this binding matches the same messages as an earlier one")
                        .hint("remove one of the two")
                        .related(other, "hides the later one")
                        .note("the gateway would always take the earlier one"));
            }
        }
    }
}
