package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.consequence.PlacedBinding;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** A binding asks nothing of a channel that the channel cannot tell. */
final class BindingCanMatch implements Rule {

    static final DiagnosticCode NEVER = DiagnosticCode.error("OC3008", "A binding can never match");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PlacedBinding placed : PlacedBinding.in(deployment.descriptor())) {
            Binding binding = placed.binding();
            if (binding.guild().isPresent()) {
                only("discord", "guild", placed, deployment, diagnostics);
            }
            if (!binding.roles().isEmpty()) {
                only("discord", "roles", placed, deployment, diagnostics);
                if (binding.channel().equals("discord") && binding.guild().isEmpty()) {
                    diagnostics.report(NEVER.at(
                                    deployment
                                            .source()
                                            .keyPosition(placed.path().then("roles")),
                                    "the binding has roles and no guild")
                            .hint("add guild: with the id of the server that has these roles"));
                }
            }
            if (binding.team().isPresent()) {
                only("slack", "team", placed, deployment, diagnostics);
            }
        }
    }

    private static void only(
            String channel, String key, PlacedBinding placed, Deployment deployment, Diagnostics diagnostics) {
        String actual = placed.binding().channel();
        if (!actual.equals(channel) && !actual.isEmpty()) {
            diagnostics.report(NEVER.at(
                            deployment.source().keyPosition(placed.path().then(key)),
                            "only " + channel + " has \"" + key + "\", and the binding is for " + actual)
                    .note("no message would ever match it"));
        }
    }
}
