package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.BindingOrder;
import io.github.openclawmaven.model.consequence.PlacedBinding;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** A binding is the first for some messages; one that asks for the same as an earlier one is an error of its own. */
final class BindingReached implements Rule {

    static final DiagnosticCode HIDDEN = DiagnosticCode.warning("OC8005", "Other bindings hide a binding");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        BindingOrder order = new BindingOrder(deployment.descriptor());
        for (PlacedBinding placed : PlacedBinding.in(deployment.descriptor())) {
            order.hiding(placed)
                    .ifPresent(others -> diagnostics.report(HIDDEN.at(
                                    deployment.source().position(placed.path()),
                                    "no message comes to this binding: "
                                            + (others.size() == 1 ? "an earlier one takes" : "others take")
                                            + " all that it asks for")
                            .hint("move the narrower one to the front, or leave one of them out")
                            .note("the gateway takes "
                                    + String.join(
                                            ", ",
                                            others.stream()
                                                    .map(PlacedBinding::tell)
                                                    .toList()))));
        }
    }
}
